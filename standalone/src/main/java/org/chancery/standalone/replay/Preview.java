package org.chancery.standalone.replay;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.json.JsonMapper;

/** Reads batches of raw records on all cores, counts and shows what is read otherwise, and keeps the new answers. */
final class Preview {
    /** Twice the cores: while one record waits for the store, another is read. */
    private static final int AT_A_TIME = 2 * Runtime.getRuntime().availableProcessors();

    private final JsonMapper json = new JsonMapper();
    private final ReplaySummary summary = new ReplaySummary();
    private final Rereader rereader;
    private final ChangedAnswers answers;
    private final Consumer<EventChange> shown;

    Preview(Rereader rereader, ChangedAnswers answers, Consumer<EventChange> shown) {
        this.rereader = rereader;
        this.answers = answers;
        this.shown = shown;
    }

    void take(List<ConsumerRecord<byte[], byte[]>> letters) {
        letters.stream()
                .gather(Gatherers.mapConcurrent(AT_A_TIME, rereader::read))
                .forEachOrdered(this::take);
    }

    private void take(Rereading reading) {
        switch (reading) {
            case Rereading.Kept kept -> summary.count(kept);
            case Rereading.Otherwise otherwise -> take(otherwise);
        }
    }

    private void take(Rereading.Otherwise otherwise) {
        var answer = json.writeValueAsBytes(otherwise.answer());
        if (answer.length > EnrichedTopic.LONGEST) {
            summary.count(new Rereading.Kept(Untouched.UNREADABLE));
            return;
        }
        summary.count(otherwise);
        otherwise.changes().forEach(shown);
        answers.add(otherwise.answer().article().id(), answer);
    }

    ReplaySummary summary() {
        return summary;
    }
}

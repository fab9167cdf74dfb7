package org.chancery.standalone.promise.chaos.producer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.standalone.running.Article;

/** Writes the story of one article, step by step. */
final class StoryTeller {
    private static final double LATEST_START = 0.8;

    private final int article;
    private final Random random;
    private int number;
    private Article latest;
    private boolean isRaceOpen;

    StoryTeller(int article, Random random) {
        this.article = article;
        this.random = random;
        this.latest = Newsroom.edition(article, 0, "usable");
    }

    /** A step for each kind, at moments that lie within the span. */
    Story tell(List<Kind> kinds, Duration span) {
        var start = random.nextDouble(LATEST_START);
        var moments = random.doubles(kinds.size(), start, 1).sorted().toArray();
        var steps = new ArrayList<Story.Step>();
        for (var kind : kinds) {
            var at = Duration.ofMillis(Math.round(moments[steps.size()] * span.toMillis()));
            steps.add(new Story.Step(at, pushes(kind)));
        }
        return new Story(Newsroom.id(article), List.copyOf(steps));
    }

    private List<Push> pushes(Kind kind) {
        var ingest = random.nextInt(2);
        var other = 1 - ingest;
        // Which of two rivals a double would repeat is open, and so is what it should do.
        var told = kind == Kind.DOUBLE && isRaceOpen ? Kind.CORRECTION : kind;
        isRaceOpen = told == Kind.RIVAL || told == Kind.MALFORMED && isRaceOpen;
        return switch (told) {
            case NEW, DOUBLE -> List.of(Push.of(told, latest, ingest));
            case TWIN -> List.of(Push.of(told, latest, ingest), Push.of(told, latest, other));
            case CORRECTION -> List.of(Push.of(told, next("usable"), ingest));
            case CANCELLATION -> List.of(Push.of(told, next("canceled"), ingest));
            case RIVAL -> List.of(Push.of(told, next("usable"), ingest), Push.of(told, next("usable"), other));
            case MALFORMED -> List.of(Push.cutOff(Newsroom.edition(article, number + 1, "usable"), ingest));
        };
    }

    private Article next(String status) {
        number++;
        latest = Newsroom.edition(article, number, status);
        return latest;
    }
}

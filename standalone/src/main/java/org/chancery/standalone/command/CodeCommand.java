package org.chancery.standalone.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.ArticleReader;
import org.chancery.enrich.engine.event.actor.ActorSpan;
import org.chancery.enrich.engine.event.given.CodedEvent;
import org.chancery.enrich.engine.event.given.GivenActors;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.standalone.engine.EngineVersion;
import org.chancery.standalone.engine.SeedsOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code code}: event coding alone, between two given actors. */
@Command(
        name = "code",
        description = {
            "Reports the event in a sentence between two given actors; NDJSON in, NDJSON out.",
            "In:  {id, text, date?, source: {start, end}, target: {start, end}}, offsets in UTF-16 units.",
            "Out: {id, type, mode, cameo, quad, goldstein, status, confidence, rule}; type is null if there is no event."
        })
final class CodeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "NDJSON files; - or no file means standard input.")
    private List<Path> files = List.of();

    @Mixin
    private SeedsOption seeds = new SeedsOption();

    /** A text and two actors in it; without a date, relative dates cannot be resolved. */
    private record Question(
            @Nullable Object id,
            @Nullable String text,
            @Nullable LocalDate date,
            @Nullable ActorSpan source,
            @Nullable ActorSpan target) {}

    /** The event; if there is none, everything but the id is null, and written as null. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    private record Coded(
            @Nullable Object id,
            @Nullable EventType type,
            @Nullable String mode,
            @Nullable String cameo,
            @Nullable Integer quad,
            @Nullable Double goldstein,
            @Nullable EventStatus status,
            @Nullable Double confidence,
            @Nullable String rule) {
        static Coded of(@Nullable Object id, CodedEvent event) {
            return new Coded(
                    id,
                    event.type(),
                    event.mode().orElse(null),
                    event.cameo(),
                    event.type().quad(),
                    event.goldstein(),
                    event.status(),
                    event.confidence(),
                    event.rule());
        }

        static Coded nothing(@Nullable Object id) {
            return new Coded(id, null, null, null, null, null, null, null, null);
        }
    }

    @Override
    public Integer call() throws InterruptedException {
        // between given actors the rules alone decide, so nothing need be learnt
        var lexicon = SeedLoader.load(seeds.directory()).withoutAnnotated();
        var reader = new ArticleReader(lexicon, EngineVersion.ofThisBuild());
        return new NdjsonRun<>(Question.class, question -> answer(reader, question)).over(files);
    }

    private static Coded answer(ArticleReader reader, Question question) {
        var given = new GivenActors(question.source(), question.target());
        var day = question.date() == null ? LocalDate.EPOCH : question.date();
        if (question.text() == null) {
            throw new IllegalArgumentException("text: missing");
        }
        return reader.code(question.text(), given, day)
                .map(event -> Coded.of(question.id(), event))
                .orElseGet(() -> Coded.nothing(question.id()));
    }
}

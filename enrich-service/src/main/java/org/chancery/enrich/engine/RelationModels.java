package org.chancery.enrich.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.chancery.enrich.engine.event.learning.Lesson;
import org.chancery.enrich.engine.event.relation.RelationModel;
import org.chancery.enrich.engine.event.relation.RelationTable;
import org.chancery.enrich.engine.lexicon.Lexicon;

/** The weights of the second reader: those that the build has learnt from the same seeds or examples, else learnt anew. */
final class RelationModels {
    /** Beside this class. */
    static final String RESOURCE = "relations.tsv";

    private RelationModels() {}

    /** None for seeds whose articles teach nothing. */
    static Optional<RelationModel> of(Lexicon lexicon, EngineFactory engine) {
        return lexicon.annotated().isEmpty()
                ? Optional.empty()
                : built(lexicon.hash()).or(() -> of(engine.lessons().of(lexicon)));
    }

    /** Other seeds may well teach the same: a new rule says nothing of most articles. */
    private static Optional<RelationModel> of(Lesson lesson) {
        return built(lesson.hash()).or(lesson::model);
    }

    private static Optional<RelationModel> built(String origin) {
        try (var resource = RelationModels.class.getResourceAsStream(RESOURCE)) {
            return resource == null
                    ? Optional.empty()
                    : RelationTable.read(
                            new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)), origin);
        } catch (IOException e) {
            throw new UncheckedIOException("the weights of the second reader cannot be read", e);
        }
    }
}

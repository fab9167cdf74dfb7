package org.chancery.enrich.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.enrich.engine.event.attribute.StatusModel;
import org.chancery.enrich.engine.event.learning.Learnt;
import org.chancery.enrich.engine.event.learning.Lesson;
import org.chancery.enrich.engine.event.relation.LearntTable;
import org.chancery.enrich.engine.event.relation.RelationModel;
import org.chancery.enrich.engine.lexicon.Lexicon;

/** The weights of the second reader: those that the build has learnt from the same seeds or examples, else learnt anew. */
final class RelationModels {
    /** Of what one party does to another; beside this class. */
    static final String RELATIONS = "relations.tsv";

    /** Of how it is told. */
    static final String STATUSES = "statuses.tsv";

    private RelationModels() {}

    /** Nothing for seeds whose articles teach nothing. */
    static Learnt of(Lexicon lexicon, EngineFactory engine) {
        return lexicon.annotated().isEmpty()
                ? Learnt.NOTHING
                : built(lexicon.hash()).orElseGet(() -> of(engine.lessons().of(lexicon)));
    }

    /** Other seeds may well teach the same: a new rule says nothing of most articles. */
    private static Learnt of(Lesson lesson) {
        return built(lesson.hash()).orElseGet(lesson::learnt);
    }

    /** What was taught by seeds or examples of this hash. */
    static Optional<Learnt> built(String origin) {
        var relations = read(RELATIONS, RelationModel.OUTCOMES, origin).map(RelationModel::new);
        var statuses = read(STATUSES, StatusModel.OUTCOMES, origin).map(StatusModel::new);
        return relations.map(model -> new Learnt(Optional.of(model), statuses)).filter(_ -> statuses.isPresent());
    }

    private static Optional<Map<String, double[]>> read(String table, List<String> outcomes, String origin) {
        try (var resource = RelationModels.class.getResourceAsStream(table)) {
            return resource == null
                    ? Optional.empty()
                    : new LearntTable(outcomes)
                            .read(new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8)), origin);
        } catch (IOException e) {
            throw new UncheckedIOException("the weights of the second reader cannot be read", e);
        }
    }
}

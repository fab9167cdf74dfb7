package org.chancery.enrich.engine;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.enrich.engine.event.attribute.StatusModel;
import org.chancery.enrich.engine.event.relation.LearntTable;
import org.chancery.enrich.engine.event.relation.RelationModel;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;

/** The step of the build that has the second reader learn from the annotated articles of the house, and writes its weights. */
final class RelationLearning {
    private RelationLearning() {}

    /**
     * Learns, unless what was learnt is newer than the classes and the seeds among them.
     *
     * @param arguments the folder of the classes
     */
    public static void main(String... arguments) throws IOException {
        var classes = Path.of(arguments[0]);
        var folder = RelationModels.class.getPackageName().replace('.', '/');
        var table = classes.resolve(folder).resolve(RelationModels.RELATIONS);
        if (!Files.exists(table) || Files.getLastModifiedTime(table).compareTo(newest(classes, table)) < 0) {
            learn(table, classes.resolveSibling(RelationModels.RELATIONS));
        }
    }

    /** @param unfinished beside the folder of the classes, where nobody takes half a table for a whole one */
    private static void learn(Path table, Path unfinished) throws IOException {
        Files.deleteIfExists(table);
        var lexicon = SeedLoader.load(Optional.empty());
        var lesson = new EngineFactory(lexicon).lessons().of(lexicon);
        var learnt = lesson.learnt();
        var origins = List.of(lexicon.hash(), lesson.hash());
        var statuses = learnt.statuses().map(StatusModel::weights).orElse(Map.of());
        write(statuses, StatusModel.OUTCOMES, origins, table.resolveSibling(RelationModels.STATUSES));
        var relations = learnt.relations().map(RelationModel::weights).orElse(Map.of());
        write(relations, RelationModel.OUTCOMES, origins, unfinished);
        Files.move(unfinished, table);
    }

    private static void write(Map<String, double[]> weights, List<String> outcomes, List<String> origins, Path table)
            throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(table))) {
            new LearntTable(outcomes).write(weights, origins, out);
        }
    }

    private static FileTime newest(Path classes, Path table) throws IOException {
        var newest = FileTime.fromMillis(0);
        try (var files = Files.walk(classes)) {
            for (var file : files.filter(path -> Files.isRegularFile(path) && !path.equals(table))
                    .filter(path -> !path.startsWith(classes.resolve("META-INF"))) // of the jar, which is made later
                    .toList()) {
                var time = Files.getLastModifiedTime(file);
                newest = time.compareTo(newest) > 0 ? time : newest;
            }
        }
        return newest;
    }
}

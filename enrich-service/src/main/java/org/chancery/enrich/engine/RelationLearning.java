package org.chancery.enrich.engine;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.chancery.enrich.engine.event.relation.RelationTable;
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
        var table = classes.resolve(folder).resolve(RelationModels.RESOURCE);
        if (!Files.exists(table) || Files.getLastModifiedTime(table).compareTo(newest(classes, table)) < 0) {
            learn(table, classes.resolveSibling(RelationModels.RESOURCE));
        }
    }

    /** @param unfinished beside the folder of the classes, where nobody takes half a table for a whole one */
    private static void learn(Path table, Path unfinished) throws IOException {
        Files.deleteIfExists(table);
        var lexicon = SeedLoader.load(Optional.empty());
        var lesson = new EngineFactory(lexicon).lessons().of(lexicon);
        try (var out = new PrintWriter(Files.newBufferedWriter(unfinished))) {
            lesson.model()
                    .ifPresent(learnt -> RelationTable.write(learnt, List.of(lexicon.hash(), lesson.hash()), out));
        }
        Files.move(unfinished, table);
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

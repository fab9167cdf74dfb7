package org.chancery.standalone.size;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Java sources of the project that are not tests, as the compiler parses them. */
final class Sources {
    private final Path root;
    private final List<Path> files;

    private Sources(Path root, List<Path> files) {
        this.root = root;
        this.files = files;
    }

    /** Those of all modules in this directory. */
    static Sources of(Path root) throws IOException {
        var files = new ArrayList<Path>();
        try (var modules = Files.list(root)) {
            for (var sources : modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                files.addAll(javaFiles(sources));
            }
        }
        return new Sources(root, files);
    }

    private static List<Path> javaFiles(Path directory) throws IOException {
        try (Stream<Path> inside = Files.walk(directory)) {
            return inside.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    Sizes files() throws IOException {
        var sizes = new ArrayList<Sized>();
        for (var file : files) {
            sizes.add(new Sized(
                    root.relativize(file).toString(), Files.readAllLines(file).size()));
        }
        return new Sizes(sizes);
    }

    /** Of methods and constructors that have a body. */
    Sizes methods() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            var lengths = new MethodLengths(Trees.instance(task).getSourcePositions());
            task.parse().forEach(unit -> lengths.scan(unit, unit));
            return new Sizes(lengths.found);
        }
    }

    private static final class MethodLengths extends TreeScanner<@Nullable Void, CompilationUnitTree> {
        private final SourcePositions positions;
        private final List<Sized> found = new ArrayList<>();

        MethodLengths(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            if (method.getBody() != null) {
                var lines = unit.getLineMap();
                long first = lines.getLineNumber(positions.getStartPosition(unit, method));
                long last = lines.getLineNumber(positions.getEndPosition(unit, method));
                var file = Path.of(unit.getSourceFile().getName()).getFileName();
                found.add(new Sized(file + ":" + first + " " + method.getName(), (int) (last - first + 1)));
            }
            return super.visitMethod(method, unit);
        }
    }
}

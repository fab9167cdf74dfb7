package org.chancery.enrich.engine.lexicon.seed.yaml;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** Reads the texts of the seed files, from the class path (a folder or a jar) or a directory. */
final class SeedTexts {
    private static final String ROOT = "seeds";

    private SeedTexts() {}

    static void addClassPath(SortedMap<String, String> texts) throws IOException, URISyntaxException {
        var root = SeedTexts.class.getClassLoader().getResource(ROOT);
        if (root == null) {
            throw new IOException("no folder " + ROOT + " on the class path");
        }
        var uri = root.toURI();
        if (uri.getScheme().equals("file")) {
            add(Path.of(uri), texts);
            return;
        }
        try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
            add(jar.provider().getPath(uri), texts);
        } catch (FileSystemAlreadyExistsException e) {
            add(Path.of(URI.create(uri.toString())), texts); // somebody else in this process has it open
        }
    }

    static void add(Path root, SortedMap<String, String> texts) throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.toList()) {
                var name = root.relativize(file).toString().replace('\\', '/');
                if (isSeed(name)) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
    }

    /** Rules and words, and the sample articles that analysts annotate. */
    private static boolean isSeed(String name) {
        return name.endsWith(".yaml") || name.startsWith("articles/") && name.endsWith(SeedFiles.NDJSON);
    }
}

package org.chancery.enrich.engine.lexicon.seed.yaml;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
        for (var file : files(root)) {
            texts.put(name(root, file), Files.readString(file));
        }
    }

    /** Of a directory without files, its own time: its last file may have been removed just then. */
    static Instant lastChanged(Path root) throws IOException {
        var changed = Files.getLastModifiedTime(root);
        for (var file : files(root)) {
            var next = Files.getLastModifiedTime(file);
            changed = next.compareTo(changed) > 0 ? next : changed;
        }
        return changed.toInstant();
    }

    private static List<Path> files(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> isSeed(name(root, file))).toList();
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Rules and words, and the sample articles that analysts annotate. */
    private static boolean isSeed(String name) {
        return name.endsWith(".yaml") || name.startsWith("articles/") && name.endsWith(SeedFiles.NDJSON);
    }
}

package org.chancery.enrich.engine.lexicon.seed.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The YAML files of the seeds: those on the class path, and over them those of a directory. */
public record SeedFiles(SortedMap<String, String> texts) {
    private static final int HASH_DIGITS = 16;

    /** A file of the directory replaces the one of the same path on the class path, or is added. */
    public static SeedFiles of(Optional<Path> directory) {
        var texts = new TreeMap<String, String>();
        try {
            SeedTexts.addClassPath(texts);
        } catch (IOException | URISyntaxException | UncheckedIOException e) {
            throw new LexiconBroken("the seeds cannot be read: " + e.getMessage(), e);
        }
        directory.map(SeedFiles::alone).ifPresent(files -> texts.putAll(files.texts()));
        return new SeedFiles(texts);
    }

    /** Those of a directory only. */
    public static SeedFiles alone(Path directory) {
        var texts = new TreeMap<String, String>();
        try {
            SeedTexts.add(directory, texts);
        } catch (IOException | UncheckedIOException e) {
            throw new LexiconBroken(
                    "the seeds in " + directory + " cannot be read (" + e + "); name a directory that can", e);
        }
        return new SeedFiles(texts);
    }

    /** The files of one folder, parsed. */
    public List<SeedNode> documents(String folder) {
        return parsed(folder).stream().map(Supplier::get).toList();
    }

    /** The same, with the files that are no YAML left out and noted. */
    public List<SeedNode> documents(String folder, Faults faults) {
        return parsed(folder).stream()
                .map(file -> faults.attempt(() -> Optional.of(file.get()), Optional.<SeedNode>empty()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first line of the folder's NDJSON files that holds all of these, parsed: what is JSON is YAML too. */
    public Optional<SeedNode> line(String folder, String... parts) {
        return texts.tailMap(folder + "/").entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(folder + "/"))
                .flatMap(file -> file.getValue()
                        .lines()
                        .filter(line -> Arrays.stream(parts).allMatch(line::contains))
                        .map(line -> SeedNode.parse(file.getKey(), line)))
                .findFirst();
    }

    /** Each file's document, or what is thrown for it. Parsing is most of what loading takes, so all cores share it. */
    private List<Supplier<SeedNode>> parsed(String folder) {
        var files = texts.tailMap(folder + "/").entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(folder + "/"))
                .toList();
        return files.parallelStream()
                .map(file -> parsed(file.getKey(), file.getValue()))
                .toList();
    }

    private static Supplier<SeedNode> parsed(String name, String text) {
        try {
            var document = SeedNode.parse(name, text);
            return () -> document;
        } catch (LexiconBroken e) {
            return () -> {
                throw e;
            };
        }
    }

    /** The same for the same files, whatever their order on disk. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : texts.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

package org.chancery.enrich.engine.lexicon.seed.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The YAML files of the seeds and the sample articles (NDJSON): those on the class path, and over them those of a directory. */
public record SeedFiles(SortedMap<String, String> texts) {
    static final String NDJSON = ".ndjson";
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
            throw unreadable(directory, e);
        }
        return new SeedFiles(texts);
    }

    /** When one of a directory was changed last. */
    public static Instant lastChanged(Path directory) {
        try {
            return SeedTexts.lastChanged(directory);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(directory, e);
        }
    }

    private static LexiconBroken unreadable(Path directory, Exception e) {
        return new LexiconBroken(
                "the seeds in " + directory + " cannot be read (" + e + "); name a directory that can", e);
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

    /** The lines of the folder's NDJSON files, parsed, in their order, with those that cannot be left out and noted. */
    public List<SeedNode> lines(String folder, Faults faults) {
        return in(folder).stream()
                .filter(file -> file.getKey().endsWith(NDJSON))
                .flatMap(file -> lines(file.getKey(), file.getValue(), faults).stream())
                .toList();
    }

    /** What is JSON is YAML too. */
    private static List<SeedNode> lines(String name, String text, Faults faults) {
        var lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .filter(line -> !lines.get(line).isBlank())
                // as many empty lines before it as it has before it in its file, so that it knows its place
                .mapToObj(line -> "\n".repeat(line) + lines.get(line))
                .map(line -> faults.attempt(() -> Optional.of(SeedNode.parse(name, line)), Optional.<SeedNode>empty()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Each file's document, or what is thrown for it. Parsing is most of what loading takes, so all cores share it. */
    private List<Supplier<SeedNode>> parsed(String folder) {
        return in(folder).parallelStream()
                .map(file -> parsed(file.getKey(), file.getValue()))
                .toList();
    }

    private List<Map.Entry<String, String>> in(String folder) {
        return texts.tailMap(folder + "/").entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(folder + "/"))
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

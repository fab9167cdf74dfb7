package org.chancery.standalone.replay;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Answers that wait in a temporary file until all of them are known and shown. */
final class ChangedAnswers implements AutoCloseable {
    private final Path file;
    private final DataOutputStream out;
    private long count;

    private ChangedAnswers(Path file) throws IOException {
        this.file = file;
        out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))));
    }

    static ChangedAnswers open() throws IOException {
        return new ChangedAnswers(Files.createTempFile("chancery-replay", ".gz"));
    }

    void add(String article, byte[] answer) {
        try {
            out.writeUTF(article);
            out.writeInt(answer.length);
            out.write(answer);
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long count() {
        return count;
    }

    /** Hands over all of them, in their order; none can be added after that. */
    void forEach(BiConsumer<String, byte[]> reader) throws IOException {
        out.close();
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            for (long i = 0; i < count; i++) {
                var article = in.readUTF();
                reader.accept(article, in.readNBytes(in.readInt()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }
}

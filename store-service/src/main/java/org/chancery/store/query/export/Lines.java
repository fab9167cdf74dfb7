package org.chancery.store.query.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jerolba.carpet.CarpetWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.csv.CsvMapper;

/** Writes rows to a stream in one of the formats of files, each as it comes. */
final class Lines {
    private static final CsvMapper CSV = CsvMapper.builder()
            .addModule(new SimpleModule().addSerializer(String.class, new HarmlessText()))
            .build();

    /** Rows of a Parquet file are written in groups, and a group is held in memory until then. */
    private static final long PARQUET_GROUP_BYTES = 8L * 1024 * 1024;

    private Lines() {}

    /** One text a line. */
    static void text(OutputStream out, Rows<String> rows) throws IOException {
        try (var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8))) {
            rows.to(line -> {
                try {
                    writer.write(line);
                    writer.write('\n');
                } catch (IOException e) {
                    throw left(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause(); // whoever asked is gone
        }
    }

    /** CSV with a header (RFC 4180). */
    static <T> void csv(OutputStream out, Class<T> type, Rows<T> rows) {
        var lines = CSV.writerFor(type).with(CSV.schemaFor(type).withHeader());
        try (SequenceWriter writer = lines.writeValues(out)) {
            rows.to(writer::write);
        }
    }

    /** Apache Parquet, with the columns of the CSV. The file is ended only when all is written: a footer would make a whole one of a half. */
    static <T> void parquet(OutputStream out, Class<T> type, Rows<T> rows) throws IOException {
        var writer = new CarpetWriter.Builder<>(out, type)
                .withRowGroupSize(PARQUET_GROUP_BYTES)
                .withCompressionCodec(CompressionCodecName.GZIP)
                .build();
        try {
            rows.to(row -> {
                try {
                    writer.write(row);
                } catch (IOException e) {
                    throw left(e);
                }
            });
            writer.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The server interrupts whoever writes to a reader that has left; with that, the database could not be told that it is over. */
    private static UncheckedIOException left(IOException failure) {
        Thread.interrupted();
        return new UncheckedIOException(failure);
    }
}

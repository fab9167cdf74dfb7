package org.chancery.store.query.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a file, whole or not. */
class LinesTest {
    private static final String PARQUET = "PAR1";

    /** A text and a number. */
    record Two(String text, double number) {}

    @Test
    void fileOfParquetIsEndedOnlyWhenAllIsWritten() throws IOException {
        var whole = new ByteArrayOutputStream();
        Lines.parquet(whole, Two.class, rows -> rows.accept(new Two("a", 1)));

        var half = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Lines.parquet(half, Two.class, rows -> {
                    rows.accept(new Two("a", 1));
                    throw new IllegalStateException("the database is gone");
                }))
                .hasMessage("the database is gone");

        assertThat(whole.toString(ISO_8859_1)).endsWith(PARQUET);
        assertThat(half.toString(ISO_8859_1)).doesNotEndWith(PARQUET);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"=1+1, '=1+1", "+1, '+1", "-x, '-x", "@SUM(A1), '@SUM(A1)", "a=b, a=b", "~~, ~~"})
    void textNeverBeginsAFormula(String text, String written) {
        var out = new ByteArrayOutputStream();

        Lines.csv(out, Two.class, rows -> rows.accept(new Two(text, -1.5)));

        assertThat(out.toString(ISO_8859_1).replace("\"", "")).isEqualTo("text,number\n%s,-1.5\n".formatted(written));
    }
}

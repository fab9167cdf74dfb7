package org.chancery.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.chancery.ingest.running.Articles;
import org.chancery.ingest.running.BrokerTest;
import org.chancery.ingest.running.Running;
import org.chancery.kit.running.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies packed by gzip or Zstandard, whole, damaged and as bombs. */
@BrokerTest
class PackedPushIT {
    private static final String JSON = "application/json";
    private static final String NDJSON = "application/x-ndjson";

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd", "GZIP"})
    void anArticleIsUnpacked(String coding, Running running) {
        var id = "packed by " + coding;

        var answer = push(
                running,
                JSON,
                coding,
                packed(coding, Articles.json(Articles.summit(id)).getBytes(UTF_8)));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(running.raw().editions(id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void linesAreUnpackedAndEachHasItsOwnFate(String coding, Running running) {
        var id = "packed line by " + coding;
        var lines = Articles.json(Articles.summit(id)) + "\nnot an article\n" + Articles.json(Articles.corrected(id));

        var answer = push(running, NDJSON, coding, packed(coding, lines.getBytes(UTF_8)));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.at("/admitted") + answer.at("/revised") + answer.at("/rejected"))
                .isEqualTo("111");
        assertThat(answer.each("problems", "/line")).containsExactly("2");
        assertThat(running.raw().editions(id)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void aBombIsRefusedBeforeItHasUnpackedAndCounted(String coding, Running running) {
        var bomb = packed(coding, new byte[100 * 1024 * 1024]);
        double before = rejected(running);

        assertRefused(push(running, JSON, coding, bomb), 413, "more than 100 times its length");
        assertRefused(push(running, NDJSON, coding, bomb), 413, "more than 100 times its length");
        assertThat(rejected(running)).isEqualTo(before + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void ofLinesThatTurnIntoABombThoseBeforeAreKept(String coding, Running running) {
        var id = "before the bomb of " + coding;
        var line = Articles.json(Articles.summit(id)).getBytes(UTF_8);
        var bytes = Arrays.copyOf(line, 50 * 1024 * 1024);
        Arrays.fill(bytes, line.length, bytes.length, (byte) '\n');

        var answer = push(running, NDJSON, coding, packed(coding, bytes));

        assertRefused(answer, 413, "more than 100 times its length");
        assertThat(answer.at("/admitted")).isEqualTo("1");
        assertThat(running.raw().editions(id)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd"})
    void whatCannotBeUnpackedIsRefusedAndCounted(String coding, Running running) {
        var whole = packed(coding, Articles.json(Articles.summit("damaged")).getBytes(UTF_8));
        double before = rejected(running);

        assertRefused(push(running, JSON, coding, "no packing at all".getBytes(UTF_8)), 400, "cannot be unpacked");
        assertRefused(push(running, JSON, coding, Arrays.copyOf(whole, whole.length / 2)), 400, "cannot be unpacked");
        assertRefused(push(running, NDJSON, coding, Arrays.copyOf(whole, whole.length / 2)), 400, "cannot be unpacked");
        assertThat(rejected(running)).isEqualTo(before + 3);
        assertThat(running.raw().editions("damaged")).isEmpty();
    }

    @Test
    void anArticleThatIsTooLongUnpackedIsRefused(Running running) {
        var random = new Random(7);
        var body = new StringBuilder("{\"title\": \"T\", \"body\": \"");
        while (body.length() < 3 * 1024 * 1024) {
            body.append(Integer.toHexString(random.nextInt()));
        }

        var answer = push(
                running,
                JSON,
                "gzip",
                packed("gzip", body.append("\"}").toString().getBytes(UTF_8)));

        assertRefused(answer, 413, "more than 2097152 bytes");
    }

    private static void assertRefused(Answer answer, int status, String detail) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/detail")).contains(detail);
    }

    private static double rejected(Running running) {
        return running.ingest().metric("chancery_articles_total{outcome=\"rejected\",stage=\"ingest\"}");
    }

    private static Answer push(Running running, String type, String coding, byte[] body) {
        var client = running.ingest().service().client();
        return client.send(client.request("/api/v1/articles")
                .header("Content-Type", type)
                .header("Content-Encoding", coding)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static byte[] packed(String coding, byte[] bytes) {
        if (coding.equals("zstd")) {
            return Zstd.compress(bytes);
        }
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}

package org.chancery.ingest.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class BoundedUnpackingTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void unpacksWhatIsWithinTheLimits() throws IOException {
        var bytes = noise(3 * MEGABYTE);

        assertThat(BoundedUnpacking.gzip(packed(bytes), 3 * MEGABYTE).readAllBytes())
                .isEqualTo(bytes);
        assertThat(BoundedUnpacking.plain(new ByteArrayInputStream(bytes), 3 * MEGABYTE)
                        .readAllBytes())
                .isEqualTo(bytes);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> BoundedUnpacking.gzip(packed(noise(2 * MEGABYTE)), MEGABYTE)
                        .readAllBytes())
                .isInstanceOf(BoundedUnpacking.TooLarge.class)
                .hasMessage("more than 1048576 bytes");
    }

    @Test
    void refusesABombLongBeforeItHasUnpacked() {
        var bomb = new byte[50 * MEGABYTE];

        assertThatThrownBy(() ->
                        BoundedUnpacking.gzip(packed(bomb), 1000L * MEGABYTE).readAllBytes())
                .isInstanceOf(BoundedUnpacking.TooLarge.class)
                .hasMessage("unpacks to more than 100 times its length");
    }

    @Test
    void anyRatioIsHarmlessWhileItIsSmall() throws IOException {
        var zeros = new byte[MEGABYTE];

        assertThat(BoundedUnpacking.gzip(packed(zeros), MEGABYTE).readAllBytes())
                .isEqualTo(zeros);
    }

    @Test
    void holdsForZstandardToo() throws IOException {
        var bytes = noise(MEGABYTE);

        assertThat(zstd(bytes, 20, MEGABYTE).readAllBytes()).isEqualTo(bytes);
        assertThatThrownBy(() -> zstd(bytes, 20, MEGABYTE - 1).readAllBytes())
                .isInstanceOf(BoundedUnpacking.TooLarge.class);
        assertThatThrownBy(() ->
                        zstd(new byte[50 * MEGABYTE], 20, 1000L * MEGABYTE).readAllBytes())
                .hasMessage("unpacks to more than 100 times its length");
    }

    @Test
    void ofZstandardOnlyAWindowAsBrowsersAllowIsKeptInMemory() throws IOException {
        var bytes = noise(10 * MEGABYTE);

        assertThat(zstd(bytes, 23, 10 * MEGABYTE).readAllBytes()).hasSize(bytes.length);
        assertThatThrownBy(() -> zstd(bytes, 24, 10 * MEGABYTE).readAllBytes())
                .isInstanceOf(BoundedUnpacking.Damaged.class);
    }

    private static BoundedUnpacking zstd(byte[] bytes, int window, long longest) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zstd = new ZstdOutputStream(packed)) {
            zstd.setLong(window);
            zstd.write(bytes);
        }
        return BoundedUnpacking.zstd(new ByteArrayInputStream(packed.toByteArray()), longest);
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static ByteArrayInputStream packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return new ByteArrayInputStream(packed.toByteArray());
    }
}

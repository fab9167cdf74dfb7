package org.chancery.standalone.size;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the length of files and methods: 95 lines for nine files in ten, 12 for nine methods in ten, 22 for 99 in a hundred. */
class SizesTest {
    private static Sizes files;
    private static Sizes methods;

    @BeforeAll
    static void measure() throws IOException {
        var sources = Sources.of(Path.of("..").toAbsolutePath().normalize());
        files = sources.files();
        methods = sources.methods();
    }

    @Test
    void noFileIsLongerThanAnyMayBe() {
        assertThat(files.longest()).as("the longest file of %s", files).isLessThanOrEqualTo(250);
    }

    @Test
    void nineFilesInTenAreShort() {
        assertThat(files.percentile(90)).as("nine files in ten; %s", files).isLessThanOrEqualTo(95);
    }

    @Test
    void nineMethodsInTenAreShort() {
        assertThat(methods.percentile(90))
                .as("nine methods in ten; %s", methods)
                .isLessThanOrEqualTo(12);
        assertThat(methods.percentile(99))
                .as("99 methods in a hundred; %s", methods)
                .isLessThanOrEqualTo(22);
    }
}

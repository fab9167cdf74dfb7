package org.chancery.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void readsTagsAsTheWebWritesThem() {
        assertThat(Languages.tag(" en_US ")).isEqualTo("en-US");
        assertThat(Languages.tag("zh-Hant-TW")).isEqualTo("zh-Hant-TW");
    }

    @Test
    void whatIsNoTagOrTooLongForOneIsNone() {
        assertThat(Languages.tag("English (U.K.)")).isNull();
        assertThat(Languages.tag("eng-aaaaaaaa-bbbbbbbb-cccccccc-dddddddd")).isNull();
        assertThat(Languages.tag(null)).isNull();
    }
}

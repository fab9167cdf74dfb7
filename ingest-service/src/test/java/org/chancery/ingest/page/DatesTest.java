package org.chancery.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-07-04T12:00:00Z              | 2023-07-04T12:00:00Z
            2023-07-04T14:00:00+02:00         | 2023-07-04T12:00:00Z
            Tue, 04 Jul 2023 14:00:00 +0200   | 2023-07-04T12:00:00Z
            2023-07-04T12:00:00               | 2023-07-04T12:00:00Z
            2023-07-04 12:00:00               | 2023-07-04T12:00:00Z
            2023-07-04T12:00:00.123           | 2023-07-04T12:00:00.123Z
            2023-07-04 12:00                  | 2023-07-04T12:00:00Z
            Tue, 04 Jul 2023 14:00:00         | 2023-07-04T14:00:00Z
            4 July 2023                       | 2023-07-04T00:00:00Z
            July 4, 2023                      | 2023-07-04T00:00:00Z
            Tuesday, July 4, 2023             | 2023-07-04T00:00:00Z
            Jul 4, 2023 2:00 pm               | 2023-07-04T14:00:00Z
            2023-07-04                        | 2023-07-04T00:00:00Z
            """)
    void readsTheUsualForms(String date, Instant moment) {
        assertThat(Dates.moment(date)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"soon", "", "0000-00-00", "0000-00-00 00:00:00", "12023-07-04T12:00:00Z", "July 2023 or so"})
    void whatIsNoDateIsNone(String date) {
        assertThat(Dates.moment(date)).isNull();
    }
}

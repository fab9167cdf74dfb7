package org.chancery.kit.access.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NewKeyTest {
    @Test
    void has256RandomBitsBehindAWordThatScannersFind() {
        var key = NewKey.of("desk", Set.of(AccessRole.PUSH), 0);

        assertThat(key.secret()).matches("chancery_[\\w-]{43}");
        assertThat(key.key().hash()).matches("[0-9a-f]{64}").isEqualTo(ApiKey.hash(key.secret()));
    }

    @Test
    void noTwoAreAlike() {
        assertThat(Stream.generate(() ->
                                NewKey.of("desk", Set.of(AccessRole.PUSH), 0).secret())
                        .limit(100))
                .doesNotHaveDuplicates();
    }
}

package org.chancery.kit.access.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;

@ExtendWith(OutputCaptureExtension.class)
class ApiKeysTest {
    private final NewKey desk = NewKey.of("desk", Set.of(AccessRole.PUSH), 0);

    @TempDir
    private Path directory;

    private KeyFile file;
    private ApiKeys keys;

    @BeforeEach
    void start() throws IOException {
        file = new KeyFile(directory.resolve("keys"));
        file.add(desk.key());
        keys = new ApiKeys(List.of(file));
    }

    @Test
    void knowsAKeyByWhatItIsNotByItsHash() {
        assertThat(keys.introspect(desk.secret())).isEqualTo(desk.key());
        assertUnknown(desk.key().hash());
        assertUnknown(desk.secret() + "x");
    }

    @Test
    void aKeyThatReplacesAnotherIsTheOneThatCounts() throws IOException {
        var next = NewKey.of("desk", Set.of(AccessRole.PUSH), 0);
        Files.delete(file.path());
        file.add(next.key());

        keys.look();

        assertThat(keys.introspect(next.secret())).isEqualTo(next.key());
        assertUnknown(desk.secret());
    }

    @Test
    void aBrokenFileLocksNobodyOutAndIsToldOnce(CapturedOutput output) throws IOException {
        Files.writeString(file.path(), "nonsense\n");

        keys.look();
        keys.look();

        assertThat(keys.introspect(desk.secret())).isEqualTo(desk.key());
        assertThat(output.getOut().split("line 1: a key is", -1)).hasSize(2);
    }

    @Test
    void aFileThatIsGoneLocksNobodyOut() throws IOException {
        Files.delete(file.path());

        keys.look();

        assertThat(keys.introspect(desk.secret())).isEqualTo(desk.key());
    }

    @Test
    void withoutAFileNobodyIsKnown() {
        keys = new ApiKeys(List.of());

        assertUnknown(desk.secret());
    }

    private void assertUnknown(String secret) {
        assertThatThrownBy(() -> keys.introspect(secret)).isInstanceOf(BadOpaqueTokenException.class);
    }
}

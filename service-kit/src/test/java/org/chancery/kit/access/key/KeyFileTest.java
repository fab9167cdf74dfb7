package org.chancery.kit.access.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFileTest {
    private static final String HASH = "a".repeat(64);

    @TempDir
    private Path directory;

    private KeyFile file;

    @BeforeEach
    void name() {
        file = new KeyFile(directory.resolve("keys"));
    }

    @Test
    void aKeyThatWasAddedIsRecognisedByItsHashAlone() throws IOException {
        var desk = NewKey.of("desk", Set.of(AccessRole.PUSH, AccessRole.READ), 600);

        file.add(desk.key());

        assertThat(file.read()).containsEntry(ApiKey.hash(desk.secret()), desk.key());
        assertThat(Files.readString(file.path())).doesNotContain(desk.secret()).startsWith("desk read,push sha256:");
    }

    @Test
    void aNewFileBelongsToItsOwner() throws IOException {
        file.add(NewKey.of("desk", Set.of(AccessRole.READ), 0).key());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void addsToWhatIsThereEvenWithoutALineBreakAtTheEnd() throws IOException {
        Files.writeString(file.path(), "# keys of the desk\n\n  old read sha256:" + HASH);

        file.add(NewKey.of("new", Set.of(AccessRole.ADMIN), 0).key());

        assertThat(file.read().values()).extracting(ApiKey::name).containsExactlyInAnyOrder("old", "new");
    }

    @Test
    void twoKeysOfOneNameMayBeValidAtOnceSoThatOneCanReplaceTheOther() throws IOException {
        file.add(NewKey.of("desk", Set.of(AccessRole.READ), 0).key());
        file.add(NewKey.of("desk", Set.of(AccessRole.READ), 0).key());

        assertThat(file.read()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "desk | a key is NAME ROLES sha256:HASH",
                "desk push HASH | a key is NAME ROLES sha256:HASH",
                "desk push sha256:abc | a key is NAME ROLES sha256:HASH",
                "desk push sha256:HASH ten | a key is NAME ROLES sha256:HASH",
                "desk push sha256:HASH -1 | a key is NAME ROLES sha256:HASH",
                "desk push sha256:HASH 0 | leave the number away",
                "desk boss sha256:HASH | 'boss' is no role; there are [read, push, analyst, admin]",
                "desk push, sha256:HASH | '' is no role",
                "d/k push sha256:HASH | unlike d/k"
            })
    void namesTheLineThatIsNoKey(String line, String reason) throws IOException {
        Files.writeString(file.path(), "# keys\n" + line.replace(":HASH", ":" + HASH) + "\n");

        assertThatThrownBy(file::read)
                .isInstanceOf(AccessUnclear.class)
                .hasMessageStartingWith(file.path() + ", line 2: ")
                .hasMessageContaining(reason);
    }

    @Test
    void aFileThatIsNotThereIsNoFileWithoutKeys() {
        assertThatThrownBy(file::read)
                .isInstanceOf(AccessUnclear.class)
                .hasMessageContainingAll("cannot be read", "./chancery keys new", "CHANCERY_KEYS_FILE");
    }
}

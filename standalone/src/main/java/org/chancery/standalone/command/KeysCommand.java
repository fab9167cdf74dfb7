package org.chancery.standalone.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.access.key.KeyFile;
import org.chancery.kit.access.key.NewKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keys}: makes API keys. */
@Command(
        name = "keys",
        description = {
            "Makes the keys that services ask for which other machines can reach.",
            "A key is taken back by removing its line from the file; services notice within seconds."
        })
final class KeysCommand {
    @Spec
    private CommandSpec spec;

    @Command(name = "new", description = "Makes a key, prints it this once, and adds its hash to the file of keys.")
    int make(
            @Parameters(paramLabel = "NAME", description = "Whose key it is.") String name,
            @Option(
                            names = "--role",
                            required = true,
                            split = ",",
                            paramLabel = "ROLE",
                            description = "What it may do: ${COMPLETION-CANDIDATES}; repeat it for several.")
                    Set<AccessRole> roles,
            @Option(
                            names = "--quota",
                            defaultValue = "0",
                            paramLabel = "N",
                            description = "Requests a minute (default: any number).")
                    int quota,
            @Option(
                            names = "--file",
                            defaultValue = "${env:CHANCERY_KEYS_FILE}",
                            paramLabel = "FILE",
                            description = "File of keys, made if it is missing (CHANCERY_KEYS_FILE).")
                    @Nullable
                    Path file) {
        if (file == null) {
            throw wrong("Say where the file of keys is, with --file or CHANCERY_KEYS_FILE.");
        }
        if (quota < 0) {
            throw wrong("--quota must be at least 1");
        }
        var made = NewKey.of(name, roles, quota);
        add(made, new KeyFile(file));
        spec.commandLine().getOut().println(made.secret());
        spec.commandLine()
                .getErr()
                .printf(
                        "chancery: %s may %s now; %s has the hash of the key, which is shown only here.%n",
                        name, new TreeSet<>(roles), file);
        return 0;
    }

    private void add(NewKey made, KeyFile file) {
        try {
            file.add(made.key());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw wrong("The file of keys cannot be written: " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

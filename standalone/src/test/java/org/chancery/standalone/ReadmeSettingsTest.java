package org.chancery.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of settings and the settings themselves are the same, with the same defaults. */
class ReadmeSettingsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(CHANCERY_\\w+)` \\| ([^|]*?) ?\\|");
    private static final Pattern IN_YAML = Pattern.compile("\\$\\{(CHANCERY_\\w+):((?:\\$\\{.*?}|[^}])*)}");
    private static final Pattern IN_OPTION = Pattern.compile("\\$\\{env:(CHANCERY_\\w+)(?::-([^}]*))?}");

    /** The launcher lists its variables in its first comment. */
    private static final Pattern IN_LAUNCHER = Pattern.compile("(?m)^# {3}(CHANCERY_\\w+)()");

    @Test
    void eachSettingIsInTheReadmeAndNoOther() throws IOException {
        var documented = found(ROW, Path.of("README.md"));

        assertThat(documented.keySet())
                .containsExactlyInAnyOrderElementsOf(settings().keySet());
    }

    @Test
    void defaultsAreThoseOfTheReadme() throws IOException {
        var documented = found(ROW, Path.of("README.md"));

        assertThat(settings())
                .allSatisfy((name, value) -> assertThat(documented.get(name))
                        .as(name)
                        .isEqualTo(
                                value.equals("${random.uuid}") ? "random" : value.isEmpty() ? "" : "`" + value + "`"));
    }

    private static Map<String, String> settings() throws IOException {
        var settings = new TreeMap<String, String>();
        try (var files = Files.walk(ROOT.resolve("standalone/src/main/java"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                settings.putAll(found(IN_OPTION, ROOT.relativize(file)));
            }
        }
        settings.putAll(found(IN_LAUNCHER, Path.of("chancery")));
        for (var module : new String[] {"service-kit", "ingest-service", "enrich-service", "store-service"}) {
            settings.putAll(found(IN_YAML, Path.of(module, "src/main/resources", module + ".yaml")));
        }
        return settings;
    }

    private static Map<String, String> found(Pattern pattern, Path file) throws IOException {
        Stream<MatchResult> matches =
                pattern.matcher(Files.readString(ROOT.resolve(file))).results();
        return matches.collect(Collectors.toMap(
                match -> match.group(1), match -> match.group(2) == null ? "" : match.group(2), (one, same) -> one));
    }
}

package org.chancery.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The page knows the organisations of the seeds by their names. */
class OrganisationNamesTest {
    @Test
    void pageHasTheNamesOfTheSeeds() throws IOException {
        var organisations = seeds();

        assertThat(organisations).hasSizeGreaterThan(100);
        assertThat(page()).contains(organisations);
    }

    private static List<String> seeds() throws IOException {
        var all = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(Path.of("../seeds/organisations"), "*.yaml")) {
            for (var file : files) {
                List<Map<String, Object>> organisations = new Yaml().load(Files.readString(file));
                organisations.forEach(one -> all.add(key(one.get("id").toString()) + ": "
                        + quoted(one.get("name").toString()) + ","));
            }
        }
        return all;
    }

    private static String page() throws IOException {
        try (var script = OrganisationNamesTest.class.getResourceAsStream("/static/words/organisations.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        }
    }

    private static String key(String id) {
        return id.matches("[A-Z][A-Z0-9]*") ? id : quoted(id);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }
}

package org.chancery.standalone.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComposeFileTest {
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>chancery</artifactId>\\s*<version>(.*?)</version>");

    private final JsonNode services = new JsonMapper()
            .valueToTree(new Yaml().<Object>load(OperatorFiles.read(OperatorFiles.ROOT.resolve("docker-compose.yml"))))
            .path("services");

    @Test
    void eachImageIsOfOneVersion() {
        assertThat(services.valueStream().map(service -> service.path("image").asString()))
                .isNotEmpty()
                .allMatch(image -> image.matches("[a-z/-]+:v?[0-9][A-Za-z0-9.-]*"));
    }

    @Test
    void ourImagesAreThoseOfThisVersion() {
        var pom = VERSION.matcher(OperatorFiles.read(OperatorFiles.ROOT.resolve("pom.xml")));
        assertThat(pom.find()).isTrue();

        assertThat(ours())
                .hasSize(3)
                .allSatisfy(service -> assertThat(service.path("image").asString())
                        .matches("chancery/(ingest|enrich|store)-service:" + Pattern.quote(pom.group(1))));
    }

    @Test
    void portsAreOpenToThisMachineOnly() {
        assertThat(services.valueStream()
                        .flatMap(service -> service.path("ports").valueStream()))
                .isNotEmpty()
                .allMatch(port -> port.asString().startsWith("127.0.0.1:"));
    }

    @Test
    void ourServicesAreConfined() {
        assertThat(ours()).allSatisfy(service -> {
            assertThat(service.path("read_only").asBoolean()).isTrue();
            assertThat(service.path("cap_drop").path(0).asString()).isEqualTo("ALL");
            assertThat(service.path("security_opt").path(0).asString()).isEqualTo("no-new-privileges:true");
            assertThat(service.path("healthcheck").isMissingNode()).isFalse();
        });
    }

    @Test
    void settingsAreThoseOfTheReadme() {
        var readme = OperatorFiles.read(OperatorFiles.ROOT.resolve("README.md"));

        assertThat(ours().stream().flatMap(ComposeFileTest::settings))
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(readme).contains("`" + setting + "`"));
    }

    private List<JsonNode> ours() {
        return services.valueStream()
                .filter(service -> service.path("image").asString().startsWith("chancery/"))
                .toList();
    }

    private static Stream<String> settings(JsonNode service) {
        return service.path("environment").propertyNames().stream().filter(name -> name.startsWith("CHANCERY_"));
    }
}

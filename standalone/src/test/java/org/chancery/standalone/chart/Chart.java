package org.chancery.standalone.chart;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The chart of this repository, rendered by Helm as a release named {@code news}. */
public final class Chart {
    static final Path DEPLOY = Path.of("../deploy").toAbsolutePath().normalize();
    static final Path DIRECTORY = DEPLOY.resolve("helm/chancery");

    private static final JsonMapper JSON = new JsonMapper();

    private Chart() {}

    static LintResult lint() {
        return new Helm(DIRECTORY).lint().strict().call();
    }

    /** The objects with these values, which are paths as {@code --set} takes them. */
    public static List<JsonNode> with(Map<String, Object> values) {
        var command = new Helm(DIRECTORY)
                .template()
                .withName("news")
                .withNamespace("press")
                .withKubeVersion("1.33.0");
        values.forEach(command::set);
        return documents(command.call());
    }

    /** The objects of this kind among these, by their names. */
    public static List<JsonNode> ofKind(String kind, List<JsonNode> objects) {
        return objects.stream()
                .filter(object -> object.path("kind").asString().equals(kind))
                .toList();
    }

    /** The name of an object. */
    public static String name(JsonNode object) {
        return object.at("/metadata/name").asString();
    }

    static JsonNode yaml(Path file) {
        return documents(text(file)).getFirst();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> documents(String yaml) {
        return StreamSupport.stream(new Yaml().loadAll(yaml).spliterator(), false)
                .filter(document -> document != null)
                .map(document -> JSON.<JsonNode>valueToTree(document))
                .toList();
    }
}

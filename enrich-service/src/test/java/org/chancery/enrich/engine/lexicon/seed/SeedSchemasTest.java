package org.chancery.enrich.engine.lexicon.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.lexicon.WordList;
import org.chancery.enrich.engine.lexicon.language.WordEnding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.json.JsonMapper;

/** Every seed file names its schema and keeps to it, so that an editor can complete and check it. */
class SeedSchemasTest {
    private static final Path SEEDS = Path.of("../seeds");
    private static final Pattern FIRST_LINE = Pattern.compile("# yaml-language-server: \\$schema=(\\S+)");
    private static final JsonMapper mapper = JsonMapper.builder().build();

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<Path, Schema> schemas = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annotated",
                "camps",
                "countries",
                "events",
                "engine",
                "issues",
                "language",
                "language/en",
                "leaders",
                "organisations"
            })
    void everySeedFileKeepsToItsSchema(String folder) throws IOException {
        var problems = new ArrayList<String>();
        for (var file : files(folder)) {
            var text = Files.readString(file);
            problems(schemaOf(file, text), text).forEach(problem -> problems.add(file + " " + problem));
        }

        assertThat(problems).isEmpty();
    }

    @Test
    void aMisspeltKeyIsSeen() throws IOException {
        var file = SEEDS.resolve("events/accuse.yaml");
        var text = Files.readString(file).replaceFirst("target-after", "target-afer");

        assertThat(problems(schemaOf(file, text), text))
                .singleElement()
                .asString()
                .contains("target-afer");
    }

    @Test
    void theTypesOfEventsAreThoseOfTheContract() throws IOException {
        var types = mapper.readTree(Files.readString(SEEDS.resolve("schema/event-rules.json")))
                .at("/$defs/rule/properties/type/enum");

        assertThat(types.valueStream().map(type -> EventType.valueOf(type.asString())))
                .containsExactlyInAnyOrder(EventType.values());
    }

    @Test
    void theWordListsAreThoseOfTheEngine() throws IOException {
        var schema = mapper.readTree(Files.readString(SEEDS.resolve("schema/language.json")));

        assertThat(schema.at("/properties/lists/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(WordList.values()).map(WordList::key).toList());
        assertThat(schema.at("/properties/word-endings/properties").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(WordEnding.values()).map(WordEnding::key).toList());
    }

    private static List<Path> files(String folder) throws IOException {
        try (var files = Files.list(SEEDS.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private Schema schemaOf(Path file, String text) {
        var line = FIRST_LINE.matcher(text);
        assertThat(line.lookingAt())
                .as("the first line of %s names a schema", file)
                .isTrue();
        return schemas.computeIfAbsent(file.resolveSibling(line.group(1)).normalize(), this::read);
    }

    private Schema read(Path file) {
        try {
            return registry.getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> problems(Schema schema, String yaml) {
        var loading = new LoaderOptions();
        var dumping = new DumperOptions();
        var data = new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new CoreSchema())
                .load(yaml);
        return schema.validate(mapper.writeValueAsString(data), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** YAML 1.2 as editors read it: no dates, and "on" is a word. */
    private static final class CoreSchema extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("-?[0-9]+"), "-0123456789");
            addImplicitResolver(Tag.FLOAT, Pattern.compile("-?[0-9]+[.][0-9]+"), "-0123456789");
        }
    }
}

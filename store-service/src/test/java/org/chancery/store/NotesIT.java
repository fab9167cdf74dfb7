package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.contract.EnrichedArticle;
import org.chancery.kit.access.key.AccessRole;
import org.chancery.kit.running.Answer;
import org.chancery.kit.running.RoleKeys;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;
import org.chancery.store.running.StoreInstance;
import org.chancery.store.running.StoreTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers note what is wrong, and an analyst makes examples of it. */
@StoreTest
class NotesIT {
    private static final String NOTES = "/api/v1/notes";
    private static final JsonMapper JSON = new JsonMapper();

    private Running running;

    @BeforeEach
    void use(Running running) {
        this.running = running;
    }

    @Test
    void whatIsNotedIsListedUntilItIsRemoved() {
        var meeting = store(Editions.summit("listed note")).meeting();
        var note = add("listed note", 1, "event", meeting, "type", "They only spoke by phone.");
        add("listed note", 1, "leader", "jose-perez", "tag", "Another one.");
        add("listed note", 1, "issue", "diplomacy", "tag", "");

        assertThat(note.status()).as(note.text()).isEqualTo(201);
        assertThat(note.at("/mistake")).isEqualTo("type");
        assertThat(get("?article=listed+note").each("notes", "/comment"))
                .containsExactly("", "Another one.", "They only spoke by phone.");
        assertThat(get("?article=listed+note&mistake=type&mistake=no_event").each("notes", "/id"))
                .containsExactly(note.at("/id"));
        assertThat(get("?event=" + meeting).each("notes", "/event")).containsExactly(meeting);
        assertThat(get("?author=nobody").each("notes", "/id")).isEmpty();
        assertThat(delete(note).status()).isEqualTo(204);
        assertThat(delete(note).status()).isEqualTo(404);
        assertThat(get("?article=listed+note&mistake=type").each("notes", "/id"))
                .isEmpty();
    }

    @Test
    void theListGoesOnAfterACursor() {
        store(Editions.summit("paged note"));
        for (int number = 1; number <= 3; number++) {
            add("paged note", 1, "issue", "diplomacy", "tag", "Note " + number);
        }

        var first = get("?article=paged+note&limit=2");
        var second = get("?article=paged+note&limit=2&cursor=" + first.at("/next"));

        assertThat(first.each("notes", "/comment")).hasSize(2);
        assertThat(second.each("notes", "/comment"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.each("notes", "/comment"));
        assertThat(second.at("/next")).isEmpty();
    }

    @Test
    void whoseKeyItIsSignsTheNote(@TempDir Path directory) {
        store(Editions.summit("signed note"));
        var keys = RoleKeys.in(directory);
        try (var guarded = StoreInstance.start(running.broker().address(), running.database(), keys.setting())) {
            var body = body("signed note", 1, "issue", "diplomacy", "tag", "");

            assertThat(post(guarded, body, keys.header(AccessRole.READ)).status())
                    .isEqualTo(403);
            var note = post(guarded, body, keys.header(AccessRole.ANALYST));

            assertThat(note.at("/author")).isEqualTo("analyst");
            assertThat(guarded.service()
                            .client()
                            .ask("DELETE " + NOTES + "/" + note.at("/id"), keys.header(AccessRole.READ))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(get("?author=analyst").each("notes", "/article")).containsExactly("signed note");
    }

    @ParameterizedTest
    @CsvSource({"canceled", "withheld"})
    void nothingStaysOfAnArticleThatIsTakenBack(String how) {
        var id = how + " note";
        var meeting = store(Editions.summit(id)).meeting();
        add(id, 1, "event", meeting, "no_event", "\"Peru met Chile in Lima\" is a caption.");

        store(how.equals("canceled") ? Editions.canceled(id) : Editions.withheld(id));

        assertThat(get("?article=" + id.replace(' ', '+')).each("notes", "/id")).isEmpty();
        assertThat(export("article=" + id.replace(' ', '+'))).doesNotContain("Peru");
        assertThat(add(id, 3, "event", meeting, "no_event", "").status()).isEqualTo(404);
    }

    @Test
    void theExportIsMadeOfExamplesForTheSeeds() throws IOException {
        var found = store(Editions.summit("exported note"));
        add("exported note", 1, "event", found.meeting(), "no_event", "A caption.\n- event: PER AID CHL\u2028told: []");
        add("exported note", 1, "event", found.thanks(), "type", "It is \"COOPERATE\": #1.");
        add("exported note", 1, "issue", "diplomacy", "tag", "Sport");

        var yaml = export("article=exported+note");
        var entry = read(yaml).get(0);

        assertThat(problems(yaml)).isEmpty();
        assertThat(read(yaml)).hasSize(1);
        assertThat(entry.at("/id").asString()).isEqualTo("exported note");
        assertThat(entry.at("/date").asString()).isEqualTo("2024-05-03");
        assertThat(entry.at("/body").asString()).contains("Peru met Chile in Lima 🕊. José Pérez said");
        assertThat(entry.at("/events")).hasSize(1);
        assertThat(entry.at("/events/0/event").asString()).isEqualTo("PER SUPPORT CHL");
        assertThat(entry.at("/events/0/maybe").asBoolean()).isTrue();
        assertThat(entry.at("/body").asString())
                .contains(entry.at("/events/0/told/0").asString());
        assertThat(yaml).contains("# somebody finds wrong: no event: A caption.", "# told: []", "tag diplomacy: Sport");
    }

    @Test
    void anEventAtHomeIsNotedAndExportedAsOne() throws IOException {
        var clash = Editions.atHome("home note", "COP", "CVL");
        store(Editions.summit("home note").withDomestic(List.of(clash)));

        assertThat(add("home note", 1, "event", clash.id(), "type", "They only shouted.")
                        .status())
                .isEqualTo(201);
        var yaml = export("article=home+note");

        assertThat(problems(yaml)).isEmpty();
        assertThat(read(yaml).get(0).path("events").valueStream())
                .filteredOn(event -> event.path("scope").asString("").equals("domestic"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.path("event").asString()).isEqualTo("PER ASSAULT PER");
                    assertThat(event.path("maybe").asBoolean()).isTrue();
                });
    }

    @Test
    void anArticleWithoutEventsIsAnExampleOfNone() throws IOException {
        var meeting = store(Editions.edition("empty note", 1, null, Editions.meeting("empty note")))
                .meeting();
        add("empty note", 1, "event", meeting, "no_event", "");

        var yaml = export("article=empty+note");

        assertThat(problems(yaml)).isEmpty();
        assertThat(read(yaml).get(0).path("events")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                                           | 400 | article
            {"article": "wrong note", "mistake": "tag", "issue": "diplomacy"}            | 400 | version
            {"article": "wrong note", "version": 1}                                      | 400 | mistake
            {"article": "wrong note", "version": 1, "mistake": "sort"}                   | 400 | mistake
            {"article": "wrong note", "version": 1, "mistake": "type"}                   | 400 | event
            {"article": "wrong note", "version": 1, "mistake": "type", "event": "none"}  | 400 | event: is none
            {"article": "wrong note", "version": 1, "mistake": "tag"}                    | 400 | leader
            {"article": "wrong note", "version": 1, "mistake": "tag", "issue": "none"}   | 400 | issue: is none
            {"article": "wrong note", "version": 1, "mistake": "tag", "issue": "diplomacy", "leader": "jose-perez"} | 400 | event
            {"article": "wrong note", "version": 1, "mistake": "other", "comment": " "}  | 400 | comment
            {"article": "wrong note", "version": 1, "mistake": "other", "coment": "a"}   | 400 | coment
            {"article": "wrong note", "version": 2, "mistake": "other", "comment": "a"}  | 400 | version: the article has edition 1
            {"article": "wrong note", "version": 1, "mistake": "other", "comment": "\\u0000"} | 400 | a value has
            {"article": "no note", "version": 1, "mistake": "other", "comment": "a"}     | 404 | there is no article
            {                                                                            | 400 | not JSON
            """)
    void whatIsNoNoteIsRefusedByName(String body, int status, String fault) {
        store(Editions.summit("wrong note"));

        var answer = post(running.store(), body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/detail")).startsWith(fault);
    }

    @Test
    void aCommentHasAnEnd() {
        store(Editions.summit("long note"));

        assertThat(add("long note", 1, "issue", "diplomacy", "tag", "a".repeat(2_000))
                        .status())
                .isEqualTo(201);
        assertThat(add("long note", 1, "issue", "diplomacy", "tag", "a".repeat(2_001))
                        .at("/detail"))
                .startsWith("comment");
    }

    private record Found(String meeting, String thanks) {}

    private Found store(EnrichedArticle edition) {
        running.store().articles().save(List.of(edition));
        var id = edition.article().id();
        return new Found(Editions.meeting(id).id(), Editions.thanks(id).id());
    }

    private Answer add(String article, int version, String kind, String about, String mistake, String comment) {
        return post(running.store(), body(article, version, kind, about, mistake, comment));
    }

    private static String body(String article, int version, String kind, String about, String mistake, String comment) {
        return JSON.writeValueAsString(
                Map.of("article", article, "version", version, kind, about, "mistake", mistake, "comment", comment));
    }

    private static Answer post(StoreInstance store, String body, String... headers) {
        var request = store.service().client().request(NOTES);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return store.service()
                .client()
                .send(request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private Answer get(String query) {
        return running.store().get(NOTES + query);
    }

    private Answer delete(Answer note) {
        return running.store().service().client().ask("DELETE " + NOTES + "/" + note.at("/id"));
    }

    private String export(String query) {
        return running.store().get(NOTES + "/export?" + query).text();
    }

    private static JsonNode read(String yaml) {
        Object entries = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return JSON.valueToTree(entries);
    }

    /** What an editor marks as wrong in a file of such examples. */
    private static List<String> problems(String yaml) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../seeds/schema/annotated.json")), InputFormat.JSON);
        return schema.validate(read(yaml).toString(), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}

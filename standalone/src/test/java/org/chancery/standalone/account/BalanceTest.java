package org.chancery.standalone.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether what the ingest service tells and what the store holds fit together. */
class BalanceTest {
    private static final String ACCOUNT = """
            {"sources": [{"source": "My desk", "received": 1200, "stored": 1000, "revised": 100, "duplicate": 60,
              "rejected": 30, "deadLettered": 6, "inFlight": 4, "held": 1000}], "problems": []}""";

    @Test
    void addsUpIfTheStoreHoldsWhatItWasGiven() {
        var balance = Balance.of(json(ACCOUNT), holdings(1000, false));

        assertThat(balance.problems()).isEmpty();
        assertThat(balance.lines()).last().isEqualTo("It adds up.");
        assertThat(balance.lines().get(1)).startsWith("My desk").containsPattern("1,200 +1,000 +100 +60 +30 +6 +4$");
        assertThat(balance.lines().get(2)).startsWith("all").contains("1,200");
    }

    @Test
    void namesTheSourceOfWhichArticlesAreMissing() {
        assertThat(Balance.of(json(ACCOUNT), holdings(999, false)).problems())
                .containsExactly("My desk: the store should hold 1,000 articles, and holds 999");
    }

    @Test
    void namesWhatTheIngestServiceSaysDoesNotAddUp() {
        var account = json(ACCOUNT.replace("[]", "[\"My desk: of 1200 received, nothing tells what became of 1\"]"));

        assertThat(Balance.of(account, holdings(1000, false)).problems())
                .containsExactly("My desk: of 1200 received, nothing tells what became of 1");
    }

    @Test
    void comparesNothingWithAStoreThatDeletesOldArticles() {
        var balance = Balance.of(json(ACCOUNT), holdings(3, true));

        assertThat(balance.problems()).isEmpty();
        assertThat(balance.lines()).anyMatch(line -> line.startsWith("The store deletes old articles"));
    }

    private static JsonNode holdings(int articles, boolean deletesOld) {
        return json("{\"sources\": [{\"source\": \"My desk\", \"articles\": %d}], \"deletesOld\": %b}"
                .formatted(articles, deletesOld));
    }

    private static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }
}

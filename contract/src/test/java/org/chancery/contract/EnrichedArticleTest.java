package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;

class EnrichedArticleTest {
    @Test
    void survivesTheWireUnchanged() throws Exception {
        var enriched = Golden.ENRICHED.as(EnrichedArticle.class);

        JSONAssert.assertEquals(Golden.ENRICHED.json(), Golden.write(enriched), true);
    }

    @Test
    void pointsAtTheWordsWhereTheyStandInTheArticle() {
        var enriched = Golden.ENRICHED.as(EnrichedArticle.class);

        assertThat(passages(enriched)).hasSizeGreaterThan(10).allSatisfy(passage -> {
            var field = passage.field() == Field.TITLE
                    ? enriched.article().title()
                    : enriched.article().body();
            assertThat(field.substring(passage.start(), passage.end())).isEqualTo(passage.text());
        });
    }

    @Test
    void namesThePartThatIsMissing() {
        assertThatThrownBy(() -> Golden.read("{\"leaders\": []}", EnrichedArticle.class))
                .hasMessageContaining("article: missing");
    }

    @Test
    void keepsItsListsToItself() {
        var enriched = Golden.ENRICHED.as(EnrichedArticle.class);

        assertThatThrownBy(() -> enriched.events().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void keepsWhatHappensAtHomeApart() {
        var enriched = Golden.ENRICHED.as(EnrichedArticle.class);
        var event = enriched.events().getFirst();

        var both = enriched.withDomestic(List.of(event));

        assertThat(both.events()).isEqualTo(enriched.events());
        assertThat(both.allEvents())
                .containsExactlyElementsOf(Stream.concat(enriched.events().stream(), Stream.of(event))
                        .toList());
        assertThat(both.withDomestic(List.of())).isEqualTo(enriched);
    }

    private static Stream<Passage> passages(EnrichedArticle enriched) {
        var named = enriched.leaders().stream()
                .flatMap(leader -> leader.mentions().stream().map(Mention::passage));
        var spoken = enriched.issues().stream().flatMap(issue -> issue.evidence().stream());
        var done = enriched.events().stream().flatMap(EnrichedArticleTest::passages);
        return Stream.of(named, spoken, done).flatMap(passages -> passages);
    }

    private static Stream<Passage> passages(DiplomaticEvent event) {
        var actors = Stream.concat(event.source().stream(), event.target().stream());
        return Stream.concat(Stream.of(event.evidence()), actors.map(EventActor::mention));
    }
}

package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skyscreamer.jsonassert.JSONAssert;

class DiplomaticEventTest {
    @ParameterizedTest
    @EnumSource(names = {"EVENT", "EVENT_RETRACTED"})
    void survivesTheWireUnchanged(Golden golden) throws Exception {
        var event = golden.as(DiplomaticEvent.class);

        JSONAssert.assertEquals(golden.json(), Golden.write(event), true);
    }

    @Test
    void standsAloneWithTheEditionThatReportsIt() {
        var enriched = Golden.ENRICHED.as(EnrichedArticle.class);
        var reference = ArticleReference.to(enriched.article());

        var alone = enriched.events().get(1).reportedBy(reference);

        assertThat(alone).isEqualTo(Golden.EVENT.as(DiplomaticEvent.class));
    }

    @Test
    void keepsEverythingButItsStatusWhenRetracted() {
        var event = Golden.EVENT.as(DiplomaticEvent.class);
        var retraction = ArticleReference.to(Golden.RAW_CANCELED.as(RawArticle.class));

        var retracted = event.retractedBy(retraction);

        assertThat(retracted).isEqualTo(Golden.EVENT_RETRACTED.as(DiplomaticEvent.class));
    }

    @Test
    void hasTheSameIdForTheSameSentenceActorsAndType() {
        var id = DiplomaticEvent.identify("a-1", "Oslo thanked Rome.", "NOR", EventType.SUPPORT, "ITA");

        assertThat(DiplomaticEvent.identify("a-1", "Oslo thanked Rome.", "NOR", EventType.SUPPORT, "ITA"))
                .isEqualTo(id);
        assertThat(DiplomaticEvent.identify("a-1", "Oslo thanked Rome.", "ITA", EventType.SUPPORT, "NOR"))
                .isNotEqualTo(id);
        assertThat(DiplomaticEvent.identify("a-2", "Oslo thanked Rome.", "NOR", EventType.SUPPORT, "ITA"))
                .isNotEqualTo(id);
    }

    @Test
    void namesThePartThatIsMissing() {
        var json = Golden.EVENT.json().replace("\"rule\"", "\"law\"");

        assertThatThrownBy(() -> Golden.read(json, DiplomaticEvent.class)).hasMessageContaining("rule: missing");
    }

    @Test
    void keepsTheLeadingZerosOfCameo() {
        assertThat(Golden.EVENT.as(DiplomaticEvent.class).cameo()).isEqualTo("051");
    }
}

package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
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

        var alone = enriched.events().get(1).reportedBy(enriched.reference());

        assertThat(alone).isEqualTo(Golden.EVENT.as(DiplomaticEvent.class));
    }

    @Test
    void keepsEverythingButItsStatusWhenRetracted() {
        var event = Golden.EVENT.as(DiplomaticEvent.class);
        var canceled = Golden.RAW_CANCELED.as(RawArticle.class);
        var retraction =
                new EnrichedArticle(canceled, List.of(), List.of(), List.of(), new EngineStamp("0.1.0", "3f1c9a7e", 0));

        var retracted = event.retractedBy(retraction.at(1_917).reference());

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

    @Test
    void isInternationalUnlessItSaysOtherwise() {
        var event = Golden.EVENT.as(DiplomaticEvent.class);
        var said = Golden.read(withScope("international"), DiplomaticEvent.class);

        assertThat(event.isWithin(EventScope.INTERNATIONAL)).isTrue();
        assertThat(event.isWithin(EventScope.DOMESTIC)).isFalse();
        assertThat(said).isEqualTo(event);
    }

    @Test
    void staysDomesticWhenItIsRetracted() {
        var event = Golden.read(withScope("domestic"), DiplomaticEvent.class);

        var retracted = event.retractedBy(Objects.requireNonNull(event.article()));

        assertThat(retracted.isWithin(EventScope.DOMESTIC)).isTrue();
        assertThat(Golden.write(retracted)).contains("\"scope\":\"domestic\"");
    }

    private static String withScope(String scope) {
        return Golden.EVENT.json().replaceFirst("\\{", "{\"scope\": \"" + scope + "\",");
    }
}

package org.chancery.enrich.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.Desk;
import org.junit.jupiter.api.Test;

/** PLOVER's and CAMEO's tables. */
class OntologyTest {
    private static final Ontology ONTOLOGY = Desk.LEXICON.ontology();

    @Test
    void hasSixteenTypesAndSixtySevenModes() {
        assertThat(ONTOLOGY.modes()).containsOnlyKeys(EventType.values());
        assertThat(ONTOLOGY.modes().values().stream().mapToInt(List::size).sum())
                .isEqualTo(67);
    }

    @Test
    void knowsAModeOnlyUnderItsType() {
        assertThat(ONTOLOGY.hasMode(EventType.RETREAT, "disarm")).isTrue();
        assertThat(ONTOLOGY.hasMode(EventType.AGREE, "disarm")).isFalse();
    }

    @Test
    void knowsWhichTypesAreDoneBySayingSo() {
        assertThat(ONTOLOGY.said()).contains(EventType.AGREE, EventType.ACCUSE).doesNotContain(EventType.ASSAULT);
    }

    @Test
    void takesTheGoldsteinValueOfTheRootWhereACodeHasNone() {
        assertThat(ONTOLOGY.goldstein("0311")).contains(5.2);
        assertThat(ONTOLOGY.goldstein("0999")).contains(-2.0);
        assertThat(ONTOLOGY.goldstein("99")).isEmpty();
    }
}

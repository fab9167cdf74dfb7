package org.chancery.enrich.engine.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.chancery.contract.EventType;
import org.chancery.enrich.engine.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PLOVER's tables, whole and without the defects of their manual. */
class OntologyTest {
    private static final Ontology ONTOLOGY = Desk.LEXICON.ontology();

    @Test
    void hasSixteenTypesSixtySevenModesAndThirtySevenContexts() {
        assertThat(ONTOLOGY.kinds()).containsOnlyKeys(EventType.values());
        assertThat(ONTOLOGY.kinds().values().stream()
                        .mapToInt(kind -> kind.modes().size())
                        .sum())
                .isEqualTo(67);
        assertThat(ONTOLOGY.contexts()).hasSize(37);
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void scoresCooperationAboveNoughtAndConflictNotAbove(EventType type) {
        var kind = ONTOLOGY.kinds().get(type);
        boolean cooperates = type.quad() <= 2;

        assertThat(kind.score() > 0).isEqualTo(cooperates);
        assertThat(kind.modes().values())
                .allSatisfy(score -> assertThat(score).isBetween(-10.0, 10.0))
                .allSatisfy(score ->
                        assertThat(cooperates ? score > 0 : score <= 0.5).isTrue());
    }

    @Test
    void givesEachModeItsOwnScore() {
        assertThat(ONTOLOGY.score(EventType.RETREAT, Optional.of("disarm"))).isEqualTo(10);
        assertThat(ONTOLOGY.score(EventType.RETREAT, Optional.empty())).isEqualTo(6.5);
    }

    @Test
    void bringsEveryIssueUnderAContext() {
        var covered = ONTOLOGY.contexts().values().stream()
                .flatMap(java.util.List::stream)
                .toList();

        assertThat(covered)
                .containsAll(Desk.LEXICON.issues().stream().map(Issue::id).toList());
    }

    @Test
    void takesTheGoldsteinValueOfTheRootWhereACodeHasNone() {
        assertThat(ONTOLOGY.goldstein("0311")).contains(5.2);
        assertThat(ONTOLOGY.goldstein("0999")).contains(-2.0);
        assertThat(ONTOLOGY.goldstein("99")).isEmpty();
    }
}

package org.chancery.enrich.engine.event.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.enrich.engine.event.SmallDesk;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a name stands in its sentence. */
class NamedActorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met in the Syldavian capital.      | PLACE
            They praised the Syldavian capital.     | MODIFIER
            They met in a Syldavian garden.         | MODIFIER
            They met near Syldavian troops.         | ACTOR
            They met in Zlip.                       | PLACE
            They broke the Klow accord.             | PLACE
            They left Klow.                         | ACTOR
            Syldavia's army left.                   | OWNER
            """)
    void tellsWhoActsFromWhereItHappens(String text, Use use) {
        assertThat(SmallDesk.sentences(text).getFirst().actors())
                .extracting(ActorMention::use)
                .containsExactly(use);
    }
}

package org.chancery.enrich.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.chancery.enrich.engine.event.relation.RelationTable;
import org.junit.jupiter.api.Test;

/** The build has learnt from the seeds that it ships, so that no start has to. */
class RelationModelsTest {
    @Test
    void theWeightsThatAreShippedAreThoseOfTheSeeds() throws IOException {
        try (var table = RelationModels.class.getResourceAsStream(RelationModels.RESOURCE)) {
            assertThat(table).isNotNull();
            var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));

            assertThat(RelationTable.read(lines, Desk.LEXICON.hash())).isPresent();
        }
    }
}

package org.chancery.enrich.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build has learnt from the seeds that it ships, so that no start has to. */
class RelationModelsTest {
    @Test
    void theWeightsThatAreShippedAreThoseOfTheSeeds() {
        assertThat(RelationModels.built(Desk.LEXICON.hash())).isPresent();
    }

    @Test
    void otherSeedsDoNotGetThem() {
        assertThat(RelationModels.built("another")).isEmpty();
    }

    @Test
    void seedsThatTeachTheSameNeedNotBeLearntFrom(@TempDir Path seeds) throws IOException {
        Files.createDirectories(seeds.resolve("events"));
        Files.writeString(seeds.resolve("events/added.yaml"), """
                - id: added.flummox
                  type: ACCUSE
                  cameo: "111"
                  verbs:
                    - flummox
                """);
        var changed = SeedLoader.load(Optional.of(seeds));
        assertThat(changed.hash()).isNotEqualTo(Desk.LEXICON.hash());

        assertThat(hash(changed)).isEqualTo(hash(Desk.LEXICON));
        assertThat(RelationModels.built(hash(changed))).isPresent();
    }

    private static String hash(Lexicon lexicon) {
        return new EngineFactory(lexicon).lessons().of(lexicon).hash();
    }
}

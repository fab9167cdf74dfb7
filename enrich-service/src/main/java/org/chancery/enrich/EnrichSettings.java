package org.chancery.enrich;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the enrich service; their defaults are in {@code enrich-service.yaml}.
 *
 * @param instance name of this instance, unique among those running
 * @param seeds directory whose files replace or extend the built-in seeds; empty for none
 * @param seedsInterval how often that directory is checked for changes
 * @param issueThreshold lowest score, 0..1, at which an issue is tagged; absent for that of the seeds
 */
@Validated
@ConfigurationProperties("chancery")
record EnrichSettings(
        @NotBlank String instance,
        String seeds,
        Duration seedsInterval,

        @DecimalMin("0") @DecimalMax("1") @Nullable Double issueThreshold) {
    /** The directory that replaces or extends the built-in seeds, if one is set. */
    Optional<Path> seedsDirectory() {
        return seeds.isBlank() ? Optional.empty() : Optional.of(Path.of(seeds));
    }

    double issueThresholdOr(double usual) {
        return issueThreshold == null ? usual : issueThreshold;
    }
}

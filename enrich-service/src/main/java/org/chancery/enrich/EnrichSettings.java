package org.chancery.enrich;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the enrich service.
 *
 * @param instance name of this instance, which no other may have while it runs
 * @param seeds directory over the seeds of the class path; empty for none
 * @param seedsInterval how often that directory is looked at for changes
 * @param issueThreshold score that an issue needs to be tagged, 0..1
 */
@Validated
@ConfigurationProperties("chancery")
record EnrichSettings(
        @NotBlank String instance,
        @DefaultValue("") String seeds,
        @DefaultValue("5s") Duration seedsInterval,

        @DecimalMin("0") @DecimalMax("1") @DefaultValue("0.5")
        double issueThreshold) {
    /** The directory over the seeds of the class path, where the setting names one. */
    Optional<Path> seedsDirectory() {
        return seeds.isBlank() ? Optional.empty() : Optional.of(Path.of(seeds));
    }
}

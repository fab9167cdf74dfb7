package org.chancery.kit.lag;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The two consumer groups that every article passes; their defaults are in {@code service-kit.yaml}.
 *
 * @param enrich answers the raw topic
 * @param store stores the enriched topic
 */
@Validated
@ConfigurationProperties("chancery.groups")
public record ConsumerGroups(
        @NotBlank String enrich, @NotBlank String store) {}

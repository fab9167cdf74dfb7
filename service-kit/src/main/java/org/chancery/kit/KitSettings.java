package org.chancery.kit;

import jakarta.validation.constraints.Positive;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings common to all services; their defaults are in {@code service-kit.yaml}.
 *
 * @param partitions of topics the service creates
 * @param replication replicas of topics the service creates
 * @param hosts host names to accept besides those of this machine
 */
@Validated
@ConfigurationProperties("chancery")
public record KitSettings(
        @Positive int partitions,
        @Positive short replication,
        @DefaultValue List<String> hosts) {}

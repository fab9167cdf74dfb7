package org.chancery.kit;

import jakarta.validation.constraints.Positive;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings that all services have.
 *
 * @param partitions of topics that do not exist yet
 * @param replication copies of each of their partitions
 * @param hosts names, beside those of this machine, under which the service may be asked
 */
@Validated
@ConfigurationProperties("chancery")
public record KitSettings(
        @Positive @DefaultValue("12") int partitions,
        @Positive @DefaultValue("1") short replication,
        @DefaultValue List<String> hosts) {}

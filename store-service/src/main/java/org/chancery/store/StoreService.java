package org.chancery.store;

import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the store service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class StoreService {
    /** The service, ready to be run with further settings. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(StoreService.class)
                .properties(Map.of("spring.config.name", "store-service"));
    }

    static void main(String[] arguments) {
        application().run(arguments);
    }
}

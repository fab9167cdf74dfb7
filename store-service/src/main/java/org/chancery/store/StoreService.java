package org.chancery.store;

import java.util.Map;
import org.chancery.kit.ServiceKit;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** Starts the store service. */
@SpringBootApplication
@Import(ServiceKit.class)
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

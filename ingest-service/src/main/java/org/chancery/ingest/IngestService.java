package org.chancery.ingest;

import java.util.Map;
import org.chancery.kit.ServiceKit;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;

/** Starts the ingest service. */
@SpringBootApplication
@Import(ServiceKit.class)
@ConfigurationPropertiesScan
public class IngestService {
    /** The service, ready to run with further settings. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(IngestService.class)
                .properties(Map.of("spring.config.name", "ingest-service"));
    }

    static void main(String[] arguments) {
        application().run(arguments);
    }
}

package org.chancery.store.query.note;

import java.util.Set;
import org.chancery.kit.http.StrictBodies;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of the notes: of a field that is misspelt nothing would be kept. */
@Configuration(proxyBeanMethods = false)
class NoteBodies {
    @Bean
    StrictBodies strictNoteBodies(JsonMapper json) {
        return new StrictBodies(json, Set.of(NoteRequest.class));
    }
}

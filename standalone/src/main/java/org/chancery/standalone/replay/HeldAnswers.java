package org.chancery.standalone.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Duration;
import java.util.Optional;
import org.chancery.contract.EnrichedArticle;
import org.chancery.standalone.service.ServiceAddress;
import org.chancery.standalone.service.ServiceClient;
import org.chancery.standalone.service.ServiceFailed;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a running store has of each article. */
final class HeldAnswers implements AutoCloseable {
    private static final String ARTICLES = "/api/v1/articles";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JsonMapper json = new JsonMapper();
    private final ServiceClient store;

    private HeldAnswers(ServiceClient store) {
        this.store = store;
    }

    /**
     * Those of the store at this address.
     *
     * @throws ServiceFailed if no store answers there
     */
    static HeldAnswers at(ServiceAddress address) {
        var store = new ServiceClient(address);
        store.ask("GET", ARTICLES + "?limit=1", "", PATIENCE);
        return new HeldAnswers(store);
    }

    /** That of an article; none if it is not stored, or may not be shown. */
    Optional<EnrichedArticle> of(String article) {
        var id = URLEncoder.encode(article, UTF_8).replace("+", "%20");
        return store.find(ARTICLES + "/" + id, PATIENCE).map(this::read);
    }

    private EnrichedArticle read(JsonNode answer) {
        try {
            return json.treeToValue(answer, EnrichedArticle.class);
        } catch (JacksonException e) {
            throw ServiceFailed.unexpected(
                    "The store has an article that this version does not understand; replay with the version of the store.",
                    e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}

package org.chancery.ingest.arrival.http.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.http.item.BodyBroken;
import org.chancery.ingest.arrival.http.item.Item;
import org.chancery.ingest.arrival.http.item.Items;
import org.chancery.kit.json.StrictJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON array of CloudEvents (batched mode), of which only one is in memory. */
final class EventBatch implements Items {
    private final JsonMapper json;
    private final RationedStream body;
    private final EventDocuments events;
    private @Nullable JsonParser parser;
    private int number;

    EventBatch(InputStream body, JsonMapper json, EventDocuments events) {
        // What follows an event is the next one.
        this.json = StrictJson.like(json)
                .rebuild()
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        this.body = new RationedStream(body, RawArticle.MAX_BYTES);
        this.events = events;
    }

    @Override
    public Optional<Item> next() throws IOException {
        body.renew();
        try {
            var event = event();
            number += event.isPresent() ? 1 : 0;
            return event.map(read -> new Item(number, body.taken(), events.read(read)));
        } catch (JacksonIOException e) {
            throw e.getCause() instanceof RationedStream.Exhausted ? tooLong() : e.getCause();
        } catch (JacksonException e) {
            throw broken("not JSON: " + e.getOriginalMessage());
        }
    }

    private Optional<JsonNode> event() throws BodyBroken {
        var opened = parser == null ? open() : parser;
        if (opened.nextToken() != JsonToken.END_ARRAY) {
            return Optional.of(json.readTree(opened));
        }
        if (opened.nextToken() != null) {
            throw broken("not JSON: there is more after the end of the array");
        }
        return Optional.empty();
    }

    private JsonParser open() throws BodyBroken {
        var opened = json.createParser(body);
        parser = opened;
        if (opened.nextToken() != JsonToken.START_ARRAY) {
            throw broken("a batch of CloudEvents must be an array");
        }
        return opened;
    }

    private BodyBroken tooLong() {
        var detail = "event %d has more than %d bytes".formatted(number + 1, RawArticle.MAX_BYTES);
        return new BodyBroken(number + 1, detail, true);
    }

    private BodyBroken broken(String detail) {
        return new BodyBroken(number + 1, detail, false);
    }

    @Override
    public int number() {
        return number;
    }
}

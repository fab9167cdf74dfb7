package org.chancery.store.webhook;

import java.io.IOException;
import java.time.Clock;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.chancery.kit.web.BoundedClient;
import org.chancery.kit.web.PublicAddresses;
import org.chancery.store.alert.Attempt;
import org.chancery.store.database.alert.Due;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Sends one message to its target, within the limits on time, length and addresses. */
@Component
class Sender implements AutoCloseable {
    private final BoundedClient http;
    private final JsonMapper json;
    private final Clock clock;

    Sender(WebhookSettings settings, JsonMapper json, Clock clock) {
        var addresses = new PublicAddresses(settings.privateNetworks(), "CHANCERY_WEBHOOK_PRIVATE");
        http = BoundedClient.staying(addresses, settings.timeout());
        this.json = json;
        this.clock = clock;
    }

    /** Blocks until the target has answered, or may not take longer. */
    Attempt send(Due due) {
        try {
            return answered(http.execute(request(due), HttpClientContext.create(), Sender::status));
        } catch (IOException e) {
            return new Attempt(null, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private HttpPost request(Due due) {
        var id = due.told().delivery().id();
        var body = json.writeValueAsBytes(Message.of(due));
        long now = clock.instant().getEpochSecond();
        var request = new HttpPost(due.webhook().url());
        request.setHeader("webhook-id", id);
        request.setHeader("webhook-timestamp", now);
        request.setHeader(
                "webhook-signature", Signature.of(id, now, body, due.webhook().key()));
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return request;
    }

    /** The status is all that counts; whatever else there is, is not read. */
    private static int status(ClassicHttpResponse answer) throws IOException {
        answer.setEntity(null); // or it would be read to its end when it is closed
        answer.close();
        return answer.getCode();
    }

    private static Attempt answered(int status) {
        return switch (status / 100) {
            case 2 -> new Attempt(status, null);
            case 3 -> new Attempt(status, "answered %d; redirects are not followed".formatted(status));
            default -> new Attempt(status, "answered " + status);
        };
    }

    @Override
    public void close() {
        http.close();
    }
}

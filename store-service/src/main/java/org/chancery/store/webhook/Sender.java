package org.chancery.store.webhook;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.chancery.kit.web.BoundedClient;
import org.chancery.kit.web.PublicAddresses;
import org.chancery.kit.web.RetryAfter;
import org.chancery.store.alert.Attempt;
import org.chancery.store.database.alert.Due;
import org.jspecify.annotations.Nullable;
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
            return http.execute(request(due), HttpClientContext.create(), this::attempt);
        } catch (IOException e) {
            return Attempt.failed(e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    private HttpPost request(Due due) {
        var id = due.told().delivery().id();
        var body = json.writeValueAsBytes(Message.of(due));
        var now = clock.instant();
        long timestamp = now.getEpochSecond();
        var request = new HttpPost(due.webhook().url());
        request.setHeader("webhook-id", id);
        request.setHeader("webhook-timestamp", timestamp);
        request.setHeader(
                "webhook-signature",
                due.webhook().keys(now).stream()
                        .map(key -> Signature.of(id, timestamp, body, key))
                        .collect(Collectors.joining(" ")));
        request.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        return request;
    }

    /** The status is all that counts, and how long a target that fails wants to be left alone; whatever else there is, is not read. */
    private Attempt attempt(ClassicHttpResponse answer) throws IOException {
        answer.setEntity(null); // or it would be read to its end when it is closed
        answer.close();
        int status = answer.getCode();
        var retryAfter = Optional.ofNullable(answer.getFirstHeader(HttpHeaders.RETRY_AFTER));
        return new Attempt(status, problem(status), RetryAfter.of(retryAfter.map(Header::getValue), clock.instant()));
    }

    private static @Nullable String problem(int status) {
        return switch (status / 100) {
            case 2 -> null;
            case 3 -> "answered %d; redirects are not followed".formatted(status);
            default -> "answered " + status;
        };
    }

    @Override
    public void close() {
        http.close();
    }
}

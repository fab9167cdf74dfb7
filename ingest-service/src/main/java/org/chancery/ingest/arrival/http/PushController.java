package org.chancery.ingest.arrival.http;

import static org.springframework.http.HttpHeaders.ACCEPT;
import static org.springframework.http.HttpHeaders.CONTENT_ENCODING;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Objects;
import org.chancery.ingest.arrival.http.format.Formats;
import org.chancery.ingest.arrival.http.item.Items;
import org.chancery.ingest.arrival.http.item.PushFormat;
import org.chancery.ingest.arrival.http.once.IdempotencyKey;
import org.chancery.ingest.arrival.http.once.KeptAnswers;
import org.chancery.ingest.arrival.http.once.OnceRefused;
import org.chancery.kit.access.key.Asker;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Accepts articles, one or many a request, in any of the {@link Formats}. */
@RestController
@RequestMapping("/api/v1/articles")
class PushController {
    private static final MediaType LINES = MediaType.parseMediaType(Formats.NDJSON);

    private final Formats formats;
    private final Pushes pushes;
    private final KeptAnswers answers;

    PushController(Formats formats, Pushes pushes, KeptAnswers answers) {
        this.formats = formats;
        this.pushes = pushes;
        this.answers = answers;
    }

    @PushDescription
    @PostMapping(produces = {MediaType.APPLICATION_JSON_VALUE, Formats.NDJSON})
    @Nullable
    ResponseEntity<?> push(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = formats.of(new ServletServerHttpRequest(request).getHeaders());
        var coding = Objects.requireNonNullElse(request.getHeader(CONTENT_ENCODING), "identity");
        var key = IdempotencyKey.of(request.getHeader(IdempotencyKey.HEADER));
        if (asksForLines(request)) {
            key.ifPresent(_ -> {
                throw OnceRefused.lines();
            });
            stream(new PackedItems(format, request.getInputStream(), coding), response);
            return null;
        }
        KeptAnswers.Push push = body -> answer(format, new PackedItems(format, body, coding));
        return key.isPresent()
                ? answers.once(
                        own(key.get(), request),
                        request.getContentType() + "\n" + coding,
                        request.getInputStream(),
                        push)
                : push.answer(request.getInputStream());
    }

    /** Nobody is told what another one was answered. */
    private static String own(String key, HttpServletRequest request) {
        return Asker.of(request) + '\n' + key;
    }

    private ResponseEntity<?> answer(PushFormat format, PackedItems items) throws IOException {
        return switch (format) {
            case PushFormat.One one -> pushes.one(items);
            case PushFormat.Many many -> pushes.many(items);
        };
    }

    private static boolean asksForLines(HttpServletRequest request) {
        return MediaType.parseMediaTypes(Collections.list(request.getHeaders(ACCEPT))).stream()
                .anyMatch(LINES::equalsTypeAndSubtype);
    }

    private void stream(Items items, HttpServletResponse response) throws IOException {
        response.setContentType(Formats.NDJSON);
        pushes.stream(items, response.getOutputStream());
    }
}

package org.chancery.ingest.arrival.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.chancery.kit.json.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Decodes an article from JSON, or explains what is wrong with it and where. */
@Component
class SubmissionDecoder {
    /** Some editors write it at the beginning of a file. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonMapper json;

    SubmissionDecoder(JsonMapper json) {
        this.json = StrictJson.like(json);
    }

    Submission decode(byte[] bytes) {
        try {
            return read(utf8(bytes));
        } catch (CharacterCodingException e) {
            return Submission.Fault.unreadable("not valid UTF-8");
        } catch (StreamReadException e) {
            return Submission.Fault.unreadable("not JSON: " + e.getOriginalMessage() + at(e));
        } catch (JacksonException e) {
            return Submission.Fault.unreadable("not an article: " + e.getOriginalMessage() + at(e));
        }
    }

    private Submission read(String text) {
        try {
            var article = json.readValue(text, RawArticle.class);
            return article == null
                    ? new Submission.Fault("an article must be an object, not null", "", true, null)
                    : new Submission.Article(article);
        } catch (ValueInstantiationException e) {
            var cause = e.getCause();
            var reason = String.valueOf(cause == null ? e.getOriginalMessage() : cause.getMessage());
            var field = reason.replaceFirst("[,:].*", "").replace('.', '/');
            return new Submission.Fault(reason, "/" + field, true, source(text));
        } catch (InputCoercionException | DatabindException e) {
            return new Submission.Fault("%s: %s".formatted(field(e), plain(e)), pointer(e), true, source(text));
        }
    }

    /** The outlet of a refused article, for the metrics. */
    private @Nullable ArticleSource source(String text) {
        var name = json.readTree(text).at("/source/name");
        return name.isString() && name.stringValue().length() <= RawArticle.MAX_SOURCE_NAME
                ? new ArticleSource(name.stringValue(), null)
                : null;
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("/", e.getPath().isEmpty() ? "" : "/", ""));
    }

    private static String field(JacksonException e) {
        var pointer = pointer(e);
        return pointer.isEmpty() ? "article" : pointer.substring(1).replace('/', '.');
    }

    /** Jackson's message without our class names. */
    private static String plain(JacksonException e) {
        return e.getOriginalMessage().replaceAll("`?(org\\.chancery|java)[\\w.$]*\\.(\\w+)`?", "$2");
    }

    private static String at(JacksonException e) {
        var place = e.getLocation();
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}

package org.chancery.ingest.arrival.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.chancery.contract.RawArticle;
import org.chancery.kit.json.StrictJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an article from JSON, or says what is wrong with it and where. */
@Component
class SubmissionReader {
    /** Some editors put it before the first line of a file. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final JsonMapper json;

    SubmissionReader(JsonMapper json) {
        this.json = StrictJson.like(json);
    }

    Submission read(byte[] bytes) {
        try {
            var article = json.readValue(utf8(bytes), RawArticle.class);
            return article == null
                    ? new Submission.Fault("an article is an object, this is null", "", true)
                    : new Submission.Article(article);
        } catch (CharacterCodingException e) {
            return new Submission.Fault("not valid UTF-8", "", false);
        } catch (ValueInstantiationException e) {
            return invalid(e);
        } catch (InputCoercionException | DatabindException e) {
            return new Submission.Fault("%s: %s".formatted(field(e), plain(e)), pointer(e), true);
        } catch (StreamReadException e) {
            return new Submission.Fault("not JSON: " + e.getOriginalMessage() + at(e), "", false);
        } catch (JacksonException e) {
            return new Submission.Fault("not an article: " + e.getOriginalMessage() + at(e), "", false);
        }
    }

    private static Submission.Fault invalid(ValueInstantiationException e) {
        var cause = e.getCause();
        var reason = String.valueOf(cause == null ? e.getOriginalMessage() : cause.getMessage());
        var field = reason.replaceFirst("[,:].*", "").replace('.', '/');
        return new Submission.Fault(reason, "/" + field, true);
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

    /** Jackson's message without the names of our classes. */
    private static String plain(JacksonException e) {
        return e.getOriginalMessage().replaceAll("`?(org\\.chancery|java)[\\w.$]*\\.(\\w+)`?", "$2");
    }

    private static String at(JacksonException e) {
        var place = e.getLocation();
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}

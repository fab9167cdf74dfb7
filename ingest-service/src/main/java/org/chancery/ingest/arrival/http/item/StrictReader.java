package org.chancery.ingest.arrival.http.item;

import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.function.Function;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.chancery.kit.json.JsonFault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON strictly, or explains what is wrong and where.
 *
 * @param outlets JSON Pointers to the name of the outlet, which refused articles are counted by
 */
public record StrictReader(JsonMapper json, List<String> outlets) {
    /** Reads a document of this type, and makes a submission of it. */
    public <T> Submission read(byte[] bytes, Class<T> type, Function<T, Submission> submission) {
        try {
            return read(Utf8.text(bytes), type, submission);
        } catch (CharacterCodingException e) {
            return Submission.Fault.unreadable("not valid UTF-8");
        } catch (StreamReadException e) {
            return Submission.Fault.unreadable("not JSON: " + e.getOriginalMessage() + at(e));
        } catch (JacksonException e) {
            return Submission.Fault.unreadable("not an article: " + e.getOriginalMessage() + at(e));
        }
    }

    private <T> Submission read(String text, Class<T> type, Function<T, Submission> submission) {
        try {
            var document = json.readValue(text, type);
            return document == null
                    ? new Submission.Fault("an article must be an object, not null", "", true, null)
                    : submission.apply(document);
        } catch (ValueInstantiationException e) {
            var cause = e.getCause();
            var reason = String.valueOf(cause == null ? e.getOriginalMessage() : cause.getMessage());
            var field = reason.replaceFirst("[,:].*", "").replace('.', '/');
            return new Submission.Fault(reason, "/" + field, true, source(text));
        } catch (InputCoercionException | DatabindException e) {
            return new Submission.Fault(
                    "%s: %s".formatted(field(e), JsonFault.reason(e)), JsonFault.pointer(e), true, source(text));
        }
    }

    /** The outlet of a refused article, for the metrics. */
    private @Nullable ArticleSource source(String text) {
        var document = json.readTree(text);
        return outlets.stream()
                .map(document::at)
                .filter(name -> name.isString() && name.stringValue().length() <= RawArticle.MAX_SOURCE_NAME)
                .map(name -> new ArticleSource(name.stringValue(), null))
                .findFirst()
                .orElse(null);
    }

    private static String field(JacksonException e) {
        var pointer = JsonFault.pointer(e);
        return pointer.isEmpty() ? "article" : pointer.substring(1).replace('/', '.');
    }

    private static String at(JacksonException e) {
        var place = e.getLocation();
        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}

package org.chancery.kit.json;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** What is wrong with a document, in words for whoever wrote it. */
public final class JsonFault {
    private JsonFault() {}

    /** Where, as a JSON Pointer (RFC 6901); empty for the whole document. */
    public static String pointer(JacksonException e) {
        return e.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    /** Jackson's message without the names of our classes. */
    public static String reason(JacksonException e) {
        return e.getOriginalMessage().replaceAll("`?(org\\.chancery|java)[\\w.$]*[.$](\\w+)`?", "$2");
    }
}

package org.chancery.kit.http;

import java.io.IOException;
import java.util.Set;
import org.chancery.kit.json.JsonFault;
import org.chancery.kit.json.StrictJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of an API: short ones, and strictly, so that nobody has said something in vain. */
public final class StrictBodies extends AbstractHttpMessageConverter<Record> implements WebMvcConfigurer {
    private static final int MAX_BYTES = 64 * 1024;

    private final Set<Class<?>> types;
    private final JsonMapper json;

    /** For bodies of these types, read as by this mapper. */
    public StrictBodies(JsonMapper json, Set<Class<?>> types) {
        super(MediaType.APPLICATION_JSON);
        this.types = Set.copyOf(types);
        this.json = StrictJson.like(json)
                .rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    /** A body that is not read, or not JSON. */
    public static final class Unreadable extends RuntimeException {
        private final HttpStatus status;

        Unreadable(HttpStatus status, String message) {
            super(message);
            this.status = status;
        }

        /** The answer that it deserves. */
        public HttpStatus status() {
            return status;
        }
    }

    /** A body with a field that is wrong. */
    public static final class WrongField extends IllegalArgumentException {
        private final String field;

        WrongField(String field, String reason, JacksonException cause) {
            super(field + ": " + reason, cause);
            this.field = field;
        }

        /** Its place in the body, {@code filter/type}. */
        public String field() {
            return field;
        }
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(this);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return types.contains(type);
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected void writeInternal(Record body, HttpOutputMessage message) {
        throw new UnsupportedOperationException("only reads");
    }

    /** @throws IllegalArgumentException naming the field that is wrong */
    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) throws IOException {
        var bytes = message.getBody().readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new Unreadable(HttpStatus.CONTENT_TOO_LARGE, "the body has more than " + MAX_BYTES + " bytes");
        }
        var read = decode(bytes, type);
        if (read == null) {
            throw new IllegalArgumentException("must be an object, not null");
        }
        return read;
    }

    private @Nullable Record decode(byte[] bytes, Class<? extends Record> type) {
        try {
            return json.readValue(bytes, type);
        } catch (InputCoercionException | DatabindException e) {
            throw new WrongField(field(e), reason(e), e);
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new Unreadable(
                    HttpStatus.BAD_REQUEST,
                    "not JSON: %s at line %d, column %d"
                            .formatted(e.getOriginalMessage(), place.getLineNr(), place.getColumnNr()));
        }
    }

    private static String field(JacksonException e) {
        var pointer = JsonFault.pointer(e);
        return pointer.isEmpty() ? "body" : pointer.substring(1);
    }

    private static String reason(JacksonException e) {
        return e instanceof UnrecognizedPropertyException unknown
                ? "is unknown here; known are " + unknown.getKnownPropertyIds()
                : JsonFault.reason(e);
    }
}

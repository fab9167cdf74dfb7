package org.chancery.kit.json;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** JSON read as strictly as by the schemas: no coercion between text, numbers and instants. */
public final class StrictJson {
    private static final Set<CoercionInputShape> NO_TEXT =
            EnumSet.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);
    private static final Set<CoercionInputShape> NO_NUMBER = EnumSet.of(
            CoercionInputShape.String,
            CoercionInputShape.EmptyString,
            CoercionInputShape.Float,
            CoercionInputShape.Boolean);

    private StrictJson() {}

    /** A strict version of the mapper. */
    public static JsonMapper like(JsonMapper json) {
        return json.rebuild()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                // With a duplicate key, nobody can tell which value the producer meant.
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(new SimpleModule().addDeserializer(Instant.class, new InstantText()))
                .withCoercionConfig(LogicalType.Textual, text -> refuse(text, NO_TEXT))
                .withCoercionConfig(LogicalType.Integer, number -> refuse(number, NO_NUMBER))
                .build();
    }

    private static void refuse(MutableCoercionConfig value, Set<CoercionInputShape> shapes) {
        for (var shape : shapes) {
            value.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** Jackson would read a number as seconds, and an absurdly large one as 1970. */
    private static final class InstantText extends StdScalarDeserializer<Instant> {
        InstantText() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? InstantDeserializer.INSTANT.deserialize(parser, context)
                    : (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
    }
}

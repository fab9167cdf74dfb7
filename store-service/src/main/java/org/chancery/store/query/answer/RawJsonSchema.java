package org.chancery.store.query.answer;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.chancery.store.database.RawJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes a JSON document in OpenAPI as what it is the JSON of. */
@Component
class RawJsonSchema implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        var answered = Json.mapper().constructType(type.getType());
        if (answered.isTypeOrSubTypeOf(RawJson.class)) {
            return context.resolve(new AnnotatedType(answered.containedType(0)).resolveAsRef(true));
        }
        return others.hasNext() ? others.next().resolve(type, context, others) : null;
    }
}

package org.chancery.standalone.chart;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What Kubernetes and the operators take: a schema for each kind, closed, so that a field that does not exist is a fault. */
final class ObjectSchemas {
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
    private final Map<String, Schema> schemas = new HashMap<>();

    /** What is wrong with an object. */
    List<String> faults(JsonNode object) {
        var kind = object.path("kind").asString();
        return schemas.computeIfAbsent(kind, this::schema).validate(object.toString(), InputFormat.JSON).stream()
                .map(Error::toString)
                .map(fault -> kind + " " + Chart.name(object) + fault)
                .toList();
    }

    private Schema schema(String kind) {
        return registry.getSchema(Chart.text(Chart.DEPLOY.resolve("helm/schemas/" + kind + ".json")), InputFormat.JSON);
    }
}

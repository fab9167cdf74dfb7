package org.chancery.ingest.arrival.http.format;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.rw.CloudEventRWException;
import java.util.Map;
import java.util.function.Function;
import org.chancery.ingest.arrival.http.item.ArticleDecoder;
import org.chancery.ingest.arrival.http.item.Submission;
import org.jspecify.annotations.Nullable;

/**
 * Articles that are the data of CloudEvents 1.0. The attributes are the envelope: they are checked, and say what the data is.
 *
 * @param decoders by the content type of the data; none for a type that is no article
 */
record EventReader(Function<String, @Nullable ArticleDecoder> decoders) {
    /**
     * The article of an event with these attributes and this data.
     *
     * @param place JSON Pointer to the data
     */
    Submission read(Map<String, String> attributes, byte @Nullable [] data, String place) {
        try {
            return read(event(attributes, data)).under(place);
        } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException e) {
            return refused(String.valueOf(e.getMessage()));
        }
    }

    /** An event that is none, or brings no article. */
    static Submission refused(String detail) {
        return new Submission.Fault("not a CloudEvent with an article: " + detail, "", true, null);
    }

    private static CloudEvent event(Map<String, String> attributes, byte @Nullable [] data) {
        var version = attributes.get("specversion");
        if (!"1.0".equals(version)) {
            throw new IllegalArgumentException("specversion must be 1.0, is " + version);
        }
        var event = CloudEventBuilder.v1();
        attributes.forEach((name, value) -> {
            if (!name.equals("specversion")) {
                event.withContextAttribute(name, value);
            }
        });
        return data == null ? event.build() : event.withData(data).build();
    }

    private Submission read(CloudEvent event) {
        var data = event.getData();
        if (data == null || data.toBytes().length == 0) {
            return refused("it has no data");
        }
        var type = event.getDataContentType();
        var decoder = decoders.apply(type == null ? "application/json" : type);
        return decoder == null ? refused("its data is " + type) : decoder.decode(data.toBytes());
    }
}

package org.chancery.store.running;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.store.filter.EventFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.ResolvableType;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.DataBinder;
import org.springframework.validation.DataBinder.ValueResolver;
import org.springframework.web.util.UriComponentsBuilder;

/** Filters as they are written in a URL, without a server that reads them. */
public final class Filters {
    private Filters() {}

    /** All events. */
    public static EventFilter all() {
        return events("");
    }

    /** The filter of events that this query string asks for. */
    public static EventFilter events(String query) {
        return of(EventFilter.class, query);
    }

    /** The filter that this query string asks for. */
    public static <T> T of(Class<T> filter, String query) {
        var binder = new DataBinder(null);
        binder.setTargetType(ResolvableType.forClass(filter));
        binder.setConversionService(ApplicationConversionService.getSharedInstance()); // one takes milliseconds to make
        binder.construct(new Parameters(
                UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams()));
        return filter.cast(Objects.requireNonNull(
                binder.getTarget(), () -> binder.getBindingResult().toString()));
    }

    private record Parameters(MultiValueMap<String, @Nullable String> values) implements ValueResolver {
        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            return type == List.class ? values.get(name) : values.getFirst(name);
        }

        @Override
        public Set<String> getNames() {
            return values.keySet();
        }
    }
}

package org.chancery.store.query.export;

import java.util.function.Consumer;
import java.util.function.Function;

/** What produces rows and hands them to a consumer. */
interface Rows<T> {
    void to(Consumer<T> consumer);

    /** The same rows, written otherwise. */
    default <R> Rows<R> as(Function<T, R> writing) {
        return consumer -> to(row -> consumer.accept(writing.apply(row)));
    }
}

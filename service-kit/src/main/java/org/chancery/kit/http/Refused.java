package org.chancery.kit.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.HttpStatus;

/** How a request may be refused, for the OpenAPI document; what the statuses mean is told by {@link Refusals}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refused {
    /** The statuses, besides those that every request may get. */
    HttpStatus[] value();
}

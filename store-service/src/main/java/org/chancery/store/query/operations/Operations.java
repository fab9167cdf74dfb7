package org.chancery.store.query.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.chancery.store.broker.BrokerState;
import org.chancery.store.database.activity.Activity;
import org.chancery.store.database.activity.SilentOutlet;
import org.jspecify.annotations.Nullable;

/**
 * What flows, what waits, what has failed, and who is silent.
 *
 * @param broker absent while the broker does not answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Operations(
        Activity stored,
        List<SilentOutlet> silentOutlets,
        @Nullable BrokerState broker) {}

package org.chancery.store.query.operations;

import io.swagger.v3.oas.annotations.Operation;
import org.chancery.store.broker.Broker;
import org.chancery.store.database.activity.ActivityQueries;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the store knows of the work of all services: from the broker and from its database. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class OperationsController {
    private final ActivityQueries activity;
    private final Broker broker;

    OperationsController(ActivityQueries activity, Broker broker) {
        this.activity = activity;
        this.broker = broker;
    }

    @Operation(
            summary = "What flows, what waits, what has failed, and which outlets are silent",
            description =
                    "An outlet is silent if it published five articles or more in the last thirty days, and none for three"
                            + " times its usual pause, and for a day at least.")
    @GetMapping("/operations")
    Operations operations() {
        return new Operations(
                activity.activity(), activity.silent(), broker.state().orElse(null));
    }
}

package org.chancery.store.query.statistics;

import io.swagger.v3.oas.annotations.Operation;
import org.chancery.store.database.coverage.Holdings;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The part that the store has in the account of the ingest service. */
@RestController
class HoldingsController {
    private final Holdings holdings;

    HoldingsController(Holdings holdings) {
        this.holdings = holdings;
    }

    @Operation(summary = "How many articles are stored of each outlet, withheld and canceled ones among them")
    @GetMapping(path = "/api/v1/holdings", produces = MediaType.APPLICATION_JSON_VALUE)
    HoldingList holdings() {
        return new HoldingList(holdings.bySource(), holdings.areLimited());
    }
}

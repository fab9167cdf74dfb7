package org.chancery.store.query;

import io.swagger.v3.oas.annotations.Operation;
import org.chancery.store.database.history.EarlierEditions;
import org.chancery.store.query.answer.AnswersOne;
import org.chancery.store.query.request.Problems;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an article said before it was corrected. */
@RestController
class EditionController {
    private final EarlierEditions editions;

    EditionController(EarlierEditions editions) {
        this.editions = editions;
    }

    @Operation(
            summary = "The editions of an article before the one that holds, the latest first",
            description = "The last twenty, each with what was found in it then; none once the article is taken back.")
    @AnswersOne
    @GetMapping(path = "/api/v1/articles/{id}/editions", produces = MediaType.APPLICATION_JSON_VALUE)
    EditionList editions(@PathVariable String id) {
        return new EditionList(editions.of(id).orElseThrow(() -> Problems.notFound("article", id)));
    }
}

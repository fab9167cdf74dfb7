package org.chancery.ingest.intake;

import java.util.function.Function;
import org.chancery.contract.RawArticle;
import org.chancery.kit.trace.Step;

/** An article on its way through the intake, how it is judged, and the step that ends when that is done. */
record Arriving(RawArticle article, Function<RawArticle, Verdict> judge, Step step) {
    Verdict verdict() {
        return judge.apply(article);
    }
}

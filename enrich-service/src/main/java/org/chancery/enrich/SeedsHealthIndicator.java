package org.chancery.enrich;

import org.chancery.enrich.engine.ReloadingArticleReader;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Out of service while the seeds directory cannot be used: articles are read, but not as whoever changed it means them to be. */
@Component("seeds")
class SeedsHealthIndicator extends AbstractHealthIndicator {
    private final ReloadingArticleReader reader;

    SeedsHealthIndicator(ReloadingArticleReader reader) {
        super("the state of the seeds is unknown");
        this.reader = reader;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up().withDetail("lexicon", reader.stamp().lexicon());
        reader.refusal().ifPresent(reason -> health.outOfService().withDetail("reason", reason));
    }
}

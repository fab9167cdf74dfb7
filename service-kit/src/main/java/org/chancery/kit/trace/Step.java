package org.chancery.kit.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * What one service does with one article: a span of its trace. Whatever is logged, measured or published in it has the ids of trace and
 * article. It may go on in another thread.
 */
public final class Step {
    /** The id of the article, among what log lines know of where they come from. */
    public static final String ARTICLE = "articleId";

    private final Tracer tracer;
    private final Span span;
    private final @Nullable String article;

    Step(Tracer tracer, Span span, @Nullable String article) {
        this.tracer = tracer;
        this.span = span;
        this.article = article;
        if (article != null) {
            span.tag("chancery.article.id", article);
        }
    }

    /** Does a part of it. */
    public <T> T call(Supplier<T> work) {
        try (var _ = tracer.withSpan(span);
                var _ = MDC.putCloseable(ARTICLE, article)) {
            return work.get();
        }
    }

    /** Does a part of it. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Does the last part of it. */
    public void end(Runnable last) {
        try {
            run(last);
        } catch (RuntimeException e) {
            span.error(e);
            throw e;
        } finally {
            span.end();
        }
    }

    /** A transaction of the database in which the articles of so many steps are written. */
    public Span transaction(int articles) {
        return tracer.spanBuilder()
                .setParent(span.context())
                .name("save")
                .kind(Span.Kind.CLIENT)
                .tag("db.system.name", "postgresql")
                .tag("db.operation.batch.size", articles)
                .start();
    }
}

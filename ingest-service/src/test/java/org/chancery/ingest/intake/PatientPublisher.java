package org.chancery.ingest.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.publish.RawArticlePublisher;

/** Keeps what it is given, and says so only when the test wants it to; the topic behind it is read when the test wants it to. */
final class PatientPublisher implements RawArticlePublisher {
    private final List<RawArticle> published = new ArrayList<>();
    private final List<RawArticle> held = new ArrayList<>();
    private final List<CompletableFuture<Void>> answers = new ArrayList<>();
    private final SeenArticles reader;
    private long end;

    PatientPublisher(SeenArticles reader) {
        this.reader = reader;
    }

    @Override
    public CompletableFuture<Void> publish(RawArticle article) {
        published.add(article);
        var answer = new CompletableFuture<Void>();
        answers.add(answer);
        return answer;
    }

    @Override
    public CompletableFuture<Void> hold(RawArticle article) {
        held.add(article);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> letGo(String id, long offset) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException("the intake only holds"));
    }

    List<RawArticle> held() {
        return held;
    }

    List<RawArticle> published() {
        return published;
    }

    /** The broker has the article that was published as the n-th, from 0. */
    void confirm(int n) {
        answers.get(n).complete(null);
    }

    /** It is read in the topic. */
    void readBack(int n) {
        read(published.get(n));
    }

    /** Another instance's article is read in the topic. */
    void read(RawArticle article) {
        reader.remember(article, end++);
    }

    /** The broker has it, and it is read in the topic. */
    void keep(int n) {
        confirm(n);
        readBack(n);
    }

    /** The broker never had it. */
    void lose(int n) {
        answers.get(n).completeExceptionally(new IllegalStateException("no broker"));
    }
}

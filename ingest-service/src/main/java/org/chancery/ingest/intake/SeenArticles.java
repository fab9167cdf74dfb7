package org.chancery.ingest.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.chancery.contract.RawArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The editions of each article that recently went through the raw topic. It is filled from the topic itself, so that every instance
 * knows the same, also after a restart; until then it makes no decisions.
 */
public final class SeenArticles {
    private static final Logger log = LoggerFactory.getLogger(SeenArticles.class);

    private final int capacity;

    /** In order of access, least recent first. */
    private final SequencedMap<ArticleKey, List<Edition>> articles = new LinkedHashMap<>(16, 0.75F, true);

    private int held;
    private long forgotten;
    private volatile boolean complete;

    /** @param remembered number of editions; those of the least recently seen articles are evicted first */
    public SeenArticles(int remembered) {
        capacity = remembered;
    }

    /** How many editions it can remember. */
    public int capacity() {
        return capacity;
    }

    /** How many editions it remembers. */
    public synchronized int size() {
        return held;
    }

    /** How many records of the topic it does not remember, because they were skipped at startup or evicted. */
    public synchronized long forgotten() {
        return forgotten;
    }

    /** Whether the end of the topic has been read, as far back as the capacity allows. */
    public boolean isComplete() {
        return complete;
    }

    /** Sets whether the end of the topic has been read. */
    public void setComplete(boolean isComplete) {
        complete = isComplete;
    }

    /** Notes how many records of the topic precede those that are read. */
    public synchronized void passOver(long records) {
        miss(records);
    }

    /**
     * Notes an edition read from the topic, and completes it for those who wait.
     *
     * @return whether the topic has different text under the same version
     */
    public boolean remember(RawArticle published, long offset) {
        var key = ArticleKey.of(published.id());
        var read = Edition.read(published, offset);
        Editions before;
        Editions after;
        synchronized (this) {
            before = editions(key);
            after = before.with(read);
            keep(key, after);
        }
        // Those who wait continue in this thread, perhaps with another article, and must not block the others.
        before.same(read).ifPresent(same -> same.settled().complete(after.standingOf(read)));
        return before.isContested(read);
    }

    /** Decides on an article, and reserves its version until it has been read back. */
    Verdict judge(RawArticle article) {
        return reserve(article, (known, words) -> known.judge(article.version(), words));
    }

    private Verdict reserve(RawArticle article, BiFunction<Editions, Long, Verdict> judge) {
        var key = ArticleKey.of(article.id());
        long words = Edition.wordsOf(article);
        synchronized (this) {
            if (!complete) {
                return new Verdict.Unsure();
            }
            var known = editions(key);
            var verdict = judge.apply(known, words);
            if (verdict instanceof Verdict.Publish(int version, var _, var standing)) {
                keep(key, known.with(new Edition(version, words, Edition.UNREAD, standing)));
            }
            return verdict;
        }
    }

    /** Decides on an article under embargo, but reserves nothing: it waits. */
    Verdict foresee(RawArticle article) {
        return complete ? known(article).judge(article.version(), Edition.wordsOf(article)) : new Verdict.Unsure();
    }

    /** Decides on an article whose embargo has ended, like {@link #judge}: whatever was published meanwhile, counts. */
    Verdict judgeHeld(RawArticle article) {
        return reserve(article, (known, words) -> known.judgeHeld(article.version(), words));
    }

    private synchronized Editions known(RawArticle article) {
        return editions(ArticleKey.of(article.id()));
    }

    /** Forgets an edition whose publication failed, and only that, so that it can be pushed again. */
    synchronized void forget(RawArticle article, CompletableFuture<Standing> standing) {
        var key = ArticleKey.of(article.id());
        keep(key, editions(key).without(standing));
    }

    private Editions editions(ArticleKey key) {
        return new Editions(articles.getOrDefault(key, List.of()));
    }

    private void keep(ArticleKey key, Editions editions) {
        var before = editions.isEmpty() ? articles.remove(key) : articles.put(key, editions.latestFirst());
        held += editions.latestFirst().size() - (before == null ? 0 : before.size());
        while (held > capacity && isRead(articles.firstEntry().getValue())) {
            int eldest = articles.pollFirstEntry().getValue().size();
            held -= eldest;
            miss(eldest);
        }
    }

    /** Editions in flight must still be here when they are read back. */
    private static boolean isRead(List<Edition> editions) {
        return editions.stream().allMatch(Edition::isRead);
    }

    private void miss(long records) {
        if (forgotten == 0 && records > 0) {
            log.warn(
                    "The raw topic holds more than the {} editions kept in memory. A correction of an older article is taken for a"
                            + " new article, and the store ignores it; raise CHANCERY_REMEMBERED",
                    capacity);
        }
        forgotten += records;
    }
}

package org.chancery.enrich.engine;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.chancery.enrich.engine.lexicon.seed.yaml.LexiconBroken;

/**
 * An {@link ArticleReader} whose seeds may be edited while it runs. A changed directory is read and compiled aside; the new
 * reader takes over whole, or not at all. Thread-safe.
 */
public final class ReloadingArticleReader {
    /** What became of a look at the directory. */
    public sealed interface Refresh {
        /** Nothing has changed since the last look. */
        record Unchanged() implements Refresh {}

        /** Articles are read with the new seeds from now on. */
        record Swapped(String lexicon) implements Refresh {}

        /** The new seeds are broken; the running ones stay. */
        record Refused(String reason) implements Refresh {}
    }

    /** Unlike all that could be seen. */
    private static final String UNREADABLE = "unreadable";

    private final Optional<Path> directory;
    private final Function<Lexicon, ArticleReader> compile;
    private String seen;
    private volatile Optional<String> refusal = Optional.empty();
    private volatile ArticleReader reader;

    /**
     * @param directory over the seeds of the class path
     * @throws LexiconBroken if the seeds cannot be used
     */
    public ReloadingArticleReader(Optional<Path> directory, Function<Lexicon, ArticleReader> compile) {
        this.directory = directory;
        this.compile = compile;
        seen = fingerprint();
        reader = compile.apply(SeedLoader.load(directory));
    }

    /** What is in the article, by the seeds as they are now. */
    public EnrichedArticle read(RawArticle article) {
        return reader.read(article);
    }

    /** Why the directory as it is now cannot be used, if it cannot. */
    public Optional<String> refusal() {
        return refusal;
    }

    /** The software and the seeds that it reads with. */
    public EngineStamp stamp() {
        return reader.stamp();
    }

    /** Looks whether the directory has changed, and takes over what it says if it can be used. */
    public synchronized Refresh refresh() {
        try {
            var before = seen;
            seen = UNREADABLE;
            seen = fingerprint(); // also of a broken state: it is reported once, and checked again when it has changed
            return seen.equals(before) ? new Refresh.Unchanged() : swap();
        } catch (LexiconBroken e) {
            return refuse(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) { // whatever it is: the running seeds stay, and somebody must hear of it
            return refuse("the seeds cannot be used: " + e);
        }
    }

    private Refresh refuse(String reason) {
        refusal = Optional.of(reason);
        return new Refresh.Refused(reason);
    }

    private Refresh swap() {
        var lexicon = SeedLoader.load(directory);
        reader = compile.apply(lexicon);
        refusal = Optional.empty();
        return new Refresh.Swapped(lexicon.hash());
    }

    private String fingerprint() {
        return directory.map(SeedLoader::fingerprint).orElse("");
    }
}

package org.chancery.enrich.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.event.given.CodedEvent;
import org.chancery.enrich.engine.event.given.GivenActors;
import org.chancery.enrich.engine.event.relation.Contribution;
import org.chancery.enrich.engine.lexicon.LanguagePack;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.text.LanguageIdentifier;

/** The engine: one article in, the same article with its leaders, issues and events out, read by the rules of its language. Thread-safe. */
public final class ArticleReader {
    private final EngineStamp stamp;
    private final LanguageIdentifier languages;
    private final Map<String, LanguageReader> readers;
    private final LanguageReader firstReader;

    /** A reader that tags issues from the score on that the lexicon sets. */
    public ArticleReader(Lexicon lexicon, String version) {
        this(lexicon, version, lexicon.weights().issues().threshold());
    }

    public ArticleReader(Lexicon lexicon, String version, double issueThreshold) {
        this(lexicon, new EngineStamp(version, lexicon.hash(), 0), issueThreshold);
    }

    /** @param stamp what its answers carry, each with the time it took */
    public ArticleReader(Lexicon lexicon, EngineStamp stamp, double issueThreshold) {
        this.stamp = stamp;
        readers = lexicon.languages().stream()
                .collect(Collectors.toMap(
                        LanguagePack::code, pack -> new LanguageReader(lexicon.in(pack), issueThreshold)));
        languages = new LanguageIdentifier(readers.keySet());
        firstReader = Objects.requireNonNull(readers.get(lexicon.language().code()));
    }

    /** What its answers carry, without the time that a reading takes. */
    public EngineStamp stamp() {
        return stamp;
    }

    /** What is in the article; nothing in a retracted one, nor in one of a language that the seeds do not know. */
    public EnrichedArticle read(RawArticle article) {
        long start = System.nanoTime();
        if (article.status() == ArticleStatus.CANCELED) {
            return enriched(article, LanguageReader.Tags.NONE, start);
        }
        var language = languages.of(article);
        var completed = article.writtenIn(language);
        var reader = languages.known(language).map(readers::get);
        return enriched(completed, reader.map(known -> known.read(completed)).orElse(LanguageReader.Tags.NONE), start);
    }

    /** What made each event of the article, by its id: the features of the second reader, the weightiest first. */
    public Map<String, List<Contribution>> explain(RawArticle article) {
        var language = languages.of(article);
        return languages
                .known(language)
                .map(readers::get)
                .map(known -> known.explain(article.writtenIn(language)))
                .orElse(Map.of());
    }

    private EnrichedArticle enriched(RawArticle article, LanguageReader.Tags tags, long start) {
        double millis = Math.round((System.nanoTime() - start) / 10_000.0) / 100.0;
        var events = tags.events();
        return new EnrichedArticle(article, tags.leaders(), tags.issues(), events.international(), stamp.taking(millis))
                .withDomestic(events.domestic());
    }

    /**
     * What the given source does to the given target in a text that was published on the day; nothing where nothing is done.
     *
     * @throws IllegalArgumentException if a span does not lie in the text
     */
    public Optional<CodedEvent> code(String text, GivenActors given, LocalDate day) {
        given.checkAgainst(text);
        return firstReader.code(text, given, day);
    }
}

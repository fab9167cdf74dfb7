package org.chancery.enrich.engine.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.enrich.engine.event.relation.Contribution;
import org.chancery.enrich.engine.event.relation.feature.ReadArticle;
import org.chancery.enrich.engine.leader.PeopledArticle;
import org.chancery.enrich.engine.lexicon.weight.EventWeights;

/** Codes the diplomatic events of an article, each once. */
public final class EventCoder {
    private final SentenceStages stages;
    private final EventWeights weights;
    private final Optional<SecondReading> second;

    /**
     * By the rules, and by the second reader.
     *
     * @param second hears the second reader, if it has learnt anything
     */
    public EventCoder(SentenceStages stages, EventWeights weights, Optional<SecondReading> second) {
        this.stages = stages;
        this.weights = weights;
        this.second = second;
    }

    /** The events of the article. */
    public ArticleEvents events(PeopledArticle article) {
        var sentences = reported(article).toList();
        var home = new HomeCoder(stages, weights, article);
        var domestic = sentences.stream()
                .flatMap(sentence -> home.of(sentence).stream())
                .toList();
        return new ArticleEvents(once(article, international(article, sentences)), once(article, domestic));
    }

    private static List<DiplomaticEvent> once(PeopledArticle article, List<EventMention> mentions) {
        return EventMerger.once(article.named().id(), mentions).stream()
                .map(EventReport::event)
                .toList();
    }

    private List<EventMention> international(PeopledArticle article, List<ReportedSentence> sentences) {
        var today = article.named().day();
        var whole = whole(sentences);
        return sentences.stream()
                .flatMap(sentence -> told(whole, sentence, today).stream())
                .toList();
    }

    /** What made each international event, by its id: the features of the second reader, the weightiest first. */
    public Map<String, List<Contribution>> explanations(PeopledArticle article) {
        return EventMerger.once(
                        article.named().id(),
                        international(article, reported(article).toList()))
                .stream()
                .collect(Collectors.toMap(
                        report -> report.event().id(),
                        report -> report.surest().explanation().get()));
    }

    private List<EventMention> told(ReadArticle article, ReportedSentence sentence, LocalDate today) {
        return second.map(reading -> reading.of(article, sentence, today))
                .orElseGet(() -> sentence.best().stream()
                        .filter(mention -> mention.confidence() >= weights.leastTold())
                        .toList());
    }

    /** The article with what the rules alone read in it. */
    public ReadArticle asRead(PeopledArticle article) {
        return whole(reported(article).toList());
    }

    private static ReadArticle whole(List<ReportedSentence> sentences) {
        return new ReadArticle(sentences.stream().map(ReportedSentence::read).toList());
    }

    private Stream<ReportedSentence> reported(PeopledArticle article) {
        return article.named().text().bodyFirst().stream()
                .flatMap(text -> new FieldCoder(stages, weights, article, text).sentences().stream());
    }
}

package org.chancery.enrich.engine.event.learning;

import org.chancery.contract.Field;
import org.chancery.enrich.engine.event.EventCoder;
import org.chancery.enrich.engine.event.attribute.AttributeReader;
import org.chancery.enrich.engine.event.relation.Anchors;
import org.chancery.enrich.engine.event.relation.feature.DyadFeatures;
import org.chancery.enrich.engine.gazetteer.Gazetteer;
import org.chancery.enrich.engine.leader.LeaderTagger;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.annotation.AnnotatedArticle;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.TextReader;

/**
 * Makes examples of annotated articles, read as the engine reads any article.
 *
 * @param rules reads events by the rules alone
 */
public record Lessons(
        Gazetteer gazetteer,
        LeaderTagger leaders,
        EventCoder rules,
        DyadFeatures features,
        Anchors anchors,
        AttributeReader attributes) {
    /** That of the annotated articles of a lexicon. */
    public Lesson of(Lexicon lexicon) {
        var texts = lexicon.language().texts();
        var articles = lexicon.annotated().parallelStream()
                .map(article -> read(article, texts))
                .toList();
        var statuses = new ToldStatuses(features, anchors, attributes);
        return new Lesson(
                articles.parallelStream()
                        .flatMap(article -> article.examples(features))
                        .toList(),
                articles.parallelStream().flatMap(statuses::of).toList(),
                lexicon.weights().relations());
    }

    private LabelledArticle read(AnnotatedArticle article, TextReader texts) {
        var text = new ArticleText(texts.read(Field.TITLE, article.title()), texts.read(Field.BODY, article.body()));
        var named = gazetteer.read(article.id(), text, article.day());
        return new LabelledArticle(article, rules.asRead(leaders.read(named)));
    }
}

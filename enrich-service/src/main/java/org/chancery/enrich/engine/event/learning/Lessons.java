package org.chancery.enrich.engine.event.learning;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.event.EventCoder;
import org.chancery.enrich.engine.event.relation.RelationModel;
import org.chancery.enrich.engine.event.relation.feature.DyadFeatures;
import org.chancery.enrich.engine.gazetteer.Gazetteer;
import org.chancery.enrich.engine.leader.LeaderTagger;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.annotation.AnnotatedArticle;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.TextReader;

/**
 * Makes examples of annotated articles, read as the engine reads any article, and has the weights learnt from them.
 *
 * @param rules reads events by the rules alone
 */
public record Lessons(Gazetteer gazetteer, LeaderTagger leaders, EventCoder rules, DyadFeatures features) {
    /** What the annotated articles of a lexicon teach; nothing if no event is told in them. */
    public Optional<RelationModel> model(Lexicon lexicon) {
        var examples = examples(lexicon);
        return examples.stream().anyMatch(example -> example.type().isPresent())
                ? Optional.of(new RelationTrainer(lexicon.weights().relations()).train(examples))
                : Optional.empty();
    }

    List<Example> examples(Lexicon lexicon) {
        var texts = lexicon.language().texts();
        return lexicon.annotated().parallelStream()
                .flatMap(article -> read(article, texts).examples(features))
                .toList();
    }

    private LabelledArticle read(AnnotatedArticle article, TextReader texts) {
        var text = new ArticleText(texts.read(Field.TITLE, article.title()), texts.read(Field.BODY, article.body()));
        var named = gazetteer.read(article.id(), text, article.day());
        return new LabelledArticle(article, rules.asRead(leaders.read(named)));
    }
}

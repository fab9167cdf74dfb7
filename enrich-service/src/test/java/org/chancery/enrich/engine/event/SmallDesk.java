package org.chancery.enrich.engine.event;

import java.time.LocalDate;
import java.util.List;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.event.actor.ActorFinder;
import org.chancery.enrich.engine.event.argument.AnalyzedSentence;
import org.chancery.enrich.engine.event.syntax.ClauseReader;
import org.chancery.enrich.engine.event.syntax.WordClasses;
import org.chancery.enrich.engine.event.trigger.Trigger;
import org.chancery.enrich.engine.event.trigger.TriggerFinder;
import org.chancery.enrich.engine.gazetteer.Gazetteer;
import org.chancery.enrich.engine.leader.LeaderTagger;
import org.chancery.enrich.engine.leader.PeopledArticle;
import org.chancery.enrich.engine.leader.pronoun.PronounResolver;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.seed.SmallLexicon;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;
import org.chancery.enrich.engine.text.TokenSpan;

/** Where unit tests hand in what the stages of the engine with the small lexicon are to read. */
public final class SmallDesk {
    /** A Wednesday. */
    public static final LocalDate TODAY = LocalDate.parse("2012-06-13");

    private static final Lexicon LEXICON = SmallLexicon.LEXICON;

    public static final WordClasses WORDS = new WordClasses(LEXICON.language());

    public static final PronounResolver PRONOUNS = new PronounResolver(LEXICON.language());

    private static final Gazetteer GAZETTEER = new Gazetteer(LEXICON);
    private static final LeaderTagger LEADERS = new LeaderTagger(LEXICON);
    private static final TriggerFinder TRIGGERS = new TriggerFinder(LEXICON.rules(), WORDS);

    private SmallDesk() {}

    /** A text of that day with its names and leaders. */
    public static PeopledArticle people(LocalDate day, String body) {
        var article =
                new RawArticle("desk", 1, ArticleStatus.USABLE, null, null, null, null, body, "en", null, null, null);
        var text = LEXICON.language().texts().read(article);
        return LEADERS.read(GAZETTEER.read("desk", text, day));
    }

    /** The sentences of a text of today with their names, actors and triggers. */
    public static List<AnalyzedSentence> sentences(String body) {
        var article = people(TODAY, body);
        var text = article.named().text().body();
        return text.sentences().stream()
                .map(sentence -> sentence(article, text, sentence))
                .toList();
    }

    private static AnalyzedSentence sentence(PeopledArticle article, FieldText text, Sentence span) {
        var names = article.namesIn(text);
        var actors = new ActorFinder(WORDS).find(text, names, article.leaders());
        var inSentence = TokenSpan.startingBetween(actors, span.first(), span.end());
        return new AnalyzedSentence(
                text,
                span,
                new ClauseReader(WORDS).read(text, span),
                TokenSpan.startingBetween(names, span.first(), span.end()),
                inSentence,
                TRIGGERS.find(text, span, inSentence));
    }

    /** The last thing that the sentence reports. */
    public static Trigger deed(AnalyzedSentence sentence) {
        return sentence.triggers().stream()
                .filter(trigger -> !trigger.rule().isSilent())
                .reduce((_, last) -> last)
                .orElseThrow(() -> new AssertionError(
                        "nothing is done in: " + sentence.text().text()));
    }
}

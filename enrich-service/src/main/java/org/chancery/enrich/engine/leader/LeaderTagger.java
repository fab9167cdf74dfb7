package org.chancery.enrich.engine.leader;

import java.util.HashMap;
import java.util.List;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.gazetteer.NamedArticle;
import org.chancery.enrich.engine.leader.name.ArticleContext;
import org.chancery.enrich.engine.leader.name.NameBoundaries;
import org.chancery.enrich.engine.leader.name.PersonIndex;
import org.chancery.enrich.engine.leader.name.PersonResolver;
import org.chancery.enrich.engine.leader.name.PhotoCredits;
import org.chancery.enrich.engine.leader.name.SpellingVariants;
import org.chancery.enrich.engine.leader.name.TenureIndex;
import org.chancery.enrich.engine.leader.pronoun.PronounResolver;
import org.chancery.enrich.engine.leader.title.NameField;
import org.chancery.enrich.engine.leader.title.TitleFinder;
import org.chancery.enrich.engine.leader.title.TitleReader;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.text.FieldText;

/**
 * Finds the leaders of an article. Full and titled names are read first; they anchor the bare family names and the offices
 * ("the Colombian president") that are read after them.
 */
public final class LeaderTagger {
    private final NameTables tables;
    private final TitleFinder titles;
    private final PronounResolver pronouns;

    public LeaderTagger(Lexicon lexicon) {
        var index = new PersonIndex(lexicon.leaders().people());
        var tenures = new TenureIndex(lexicon);
        var language = lexicon.language();
        tables = new NameTables(
                index,
                tenures,
                new PersonResolver(tenures, lexicon.weights().names()),
                new TitleReader(language),
                new NameBoundaries(language),
                new SpellingVariants(index, tenures, lexicon.leaders().people()),
                new PhotoCredits(language),
                lexicon.weights().leaders(),
                language);
        titles = new TitleFinder(lexicon);
        pronouns = new PronounResolver(language);
    }

    /** The leaders of the article, as they stand on the day, in the order of their first mention. */
    public PeopledArticle read(NamedArticle article) {
        var fields = article.text().bodyFirst().stream()
                .map(text -> field(text, article.namesIn(text)))
                .toList();
        var people = new ArticlePeople(tables.tenures(), article.day());
        var context = ArticleContext.of(article, tables.tenures());
        for (var pass : passes(people, context)) {
            fields.forEach(pass::read);
        }
        return new PeopledArticle(article, people.leaders());
    }

    private List<NamePass> passes(ArticlePeople people, ArticleContext context) {
        return List.of(
                new FullNamePass(tables, people, context),
                new ShortNamePass(tables, people, context),
                new OfficePass(tables, people, context.day()),
                new PronounPass(pronouns, people));
    }

    private NameField field(FieldText text, List<NameMatch> matches) {
        var byFirst = new HashMap<Integer, NameMatch>();
        var byEnd = new HashMap<Integer, NameMatch>();
        for (var match : matches) {
            byFirst.put(match.first(), match);
            byEnd.put(match.end(), match);
        }
        return new NameField(tables.language(), text, titles.in(text), byFirst, byEnd);
    }
}

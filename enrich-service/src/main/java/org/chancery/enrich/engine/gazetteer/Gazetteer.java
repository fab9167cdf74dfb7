package org.chancery.enrich.engine.gazetteer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.text.ArticleText;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.PhraseTrie;
import org.chancery.enrich.engine.text.Token;

/** Finds the names of countries and organisations in a text. */
public final class Gazetteer {
    private final PhraseTrie<WrittenName> names;

    public Gazetteer(Lexicon lexicon) {
        names = GazetteerNames.of(lexicon);
    }

    /** The article with the names that it holds. */
    public NamedArticle read(String id, ArticleText text, LocalDate day) {
        var found = text.inOrder().stream().collect(Collectors.toMap(FieldText::field, field -> find(field, day)));
        return new NamedArticle(id, text, day, found);
    }

    /** The names in a text of that day, the longest at each place, none overlapping. */
    private List<NameMatch> find(FieldText text, LocalDate day) {
        var matches = new ArrayList<NameMatch>();
        for (int i = 0; i < text.size(); ) {
            var match = longest(text, i, day);
            match.ifPresent(matches::add);
            i = match.map(NameMatch::end).orElse(i + 1);
        }
        return matches;
    }

    private Optional<NameMatch> longest(FieldText text, int first, LocalDate day) {
        if (!text.token(first).isWord()) {
            return Optional.empty();
        }
        NameMatch best = null;
        for (var match : names.matches(text, first, Token::baseForms)) {
            var name = match.value();
            // Of two readings of the same words the one that can act comes first.
            boolean better = best == null
                    || match.end() > best.end()
                    || name.entry().kind().compareTo(best.entry().kind()) < 0;
            if (better && name.existsOn(day) && name.isWrittenAt(text, match)) {
                best = new NameMatch(match.first(), match.end(), name.entry());
            }
        }
        return Optional.ofNullable(best);
    }
}

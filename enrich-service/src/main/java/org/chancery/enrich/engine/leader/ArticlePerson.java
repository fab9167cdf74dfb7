package org.chancery.enrich.engine.leader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.chancery.contract.Field;
import org.chancery.enrich.engine.leader.name.OfficeOnDay;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.text.FieldText;

/** One person of an article: how the article introduces them, and where it mentions them. */
final class ArticlePerson {
    private final Person person;
    private final boolean isKnown;
    private NameContext context;
    private double confidence;
    private final List<LeaderMention> mentions = new ArrayList<>();
    private final Map<Field, NavigableSet<Integer>> places = new EnumMap<>(Field.class);

    ArticlePerson(Person person, boolean isKnown, NameContext context) {
        this.person = person;
        this.isKnown = isKnown;
        this.context = context;
    }

    Person person() {
        return person;
    }

    /** Whether the knowledge base has the person. */
    boolean isKnown() {
        return isKnown;
    }

    NameContext context() {
        return context;
    }

    void add(LeaderMention mention) {
        mentions.add(mention);
        places.computeIfAbsent(mention.text().field(), _ -> new TreeSet<>()).add(mention.first());
    }

    /** Enters a mention by name or office, with what stands around it. */
    void add(LeaderMention mention, NameContext around, double sure) {
        if (!context.isTitled() && around.isTitled()) {
            context = around;
        }
        confidence = Math.max(confidence, sure);
        add(mention);
    }

    /** The token of the last mention before the other one; -1 if there is none. */
    int lastMention(FieldText text, int token) {
        var firsts = places.getOrDefault(text.field(), Collections.emptyNavigableSet());
        return Optional.ofNullable(firsts.lower(token)).orElse(-1);
    }

    Leader leader(OfficeOnDay office) {
        var inOrder = mentions.stream()
                .sorted(Comparator.comparing(
                                (LeaderMention mention) -> mention.text().field())
                        .thenComparingInt(LeaderMention::first))
                .toList();
        return new Leader(
                person.id(),
                person.name(),
                person.wikidata(),
                office.country(),
                office.organisation(),
                office.office(),
                office.role(),
                isKnown,
                confidence,
                inOrder);
    }
}

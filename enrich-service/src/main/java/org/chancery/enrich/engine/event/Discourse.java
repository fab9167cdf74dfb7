package org.chancery.enrich.engine.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.enrich.engine.event.Party.Use;

/** Who has been spoken of so far in a text: whom "he" means, and who the other side is when a sentence names only one. */
final class Discourse {
    /** Sentences after which one who was named is no longer in mind. */
    private static final int MEMORY = 3;

    private final Map<String, Standing> byIdentity = new HashMap<>();
    private Optional<Party> topic = Optional.empty();
    private Optional<Party> person = Optional.empty();
    private int sentence;

    private record Standing(Party latest, int sentence, int mentions) {}

    /** Whom the last sentence that was about somebody was about. */
    Optional<Party> topic() {
        return topic;
    }

    /** The last person spoken of. */
    Optional<Party> person() {
        return person;
    }

    /** The one most spoken of who is still in mind and is not among these. */
    Optional<Party> otherThan(List<Party> side) {
        return byIdentity.values().stream()
                .filter(standing -> sentence - standing.sentence() <= MEMORY)
                .filter(standing -> side.stream().noneMatch(standing.latest()::isSameAs))
                .max(Comparator.comparingInt(Standing::mentions).thenComparingInt(Standing::sentence))
                .map(Standing::latest);
    }

    /** Takes note of who is in the sentence that is to be read. */
    void enter(Clauses clauses) {
        sentence++;
        for (var party : clauses.parties()) {
            if (party.isKnown() && party.use() != Use.PLACE) {
                byIdentity.merge(party.identity(), new Standing(party, sentence, 1), Discourse::both);
            }
        }
    }

    /** The sentence has been read: the next one may say "he" of whom it was about. */
    void leave(Clauses clauses) {
        topic = Antecedents.topicOf(clauses).or(() -> topic);
        person = Antecedents.personOf(clauses).or(() -> person);
    }

    private static Standing both(Standing earlier, Standing now) {
        return new Standing(now.latest(), now.sentence(), earlier.mentions() + 1);
    }
}

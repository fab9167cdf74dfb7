package org.chancery.enrich.engine.event.argument;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.enrich.engine.event.actor.ActorMention;
import org.chancery.enrich.engine.event.actor.ActorMention.Use;

/** Who has been spoken of so far in a text: whom "he" means, and who the other side is when a sentence names only one. */
public final class Discourse {
    /** Sentences after which one who was named is no longer in mind. */
    private static final int MEMORY = 3;

    private final Map<String, Presence> byIdentity = new HashMap<>();
    private Optional<ActorMention> topic = Optional.empty();
    private Optional<ActorMention> person = Optional.empty();
    private List<ActorMention> dyad = List.of();
    private List<ActorMention> leaders = List.of();
    private Optional<ActorMention> doer = Optional.empty();
    private int sentences;

    private record Presence(ActorMention latest, int sentence, int mentions) {}

    /** Whom the last sentence that was about somebody was about. */
    Optional<ActorMention> topic() {
        return topic;
    }

    /** The two states or organisations that a sentence last named together, nobody before. */
    List<ActorMention> dyad() {
        return dyad;
    }

    /** Those whose leaders a sentence last named together, else as {@link #dyad()}. */
    List<ActorMention> leaders() {
        return leaders.isEmpty() ? dyad : leaders;
    }

    /** The last person spoken of. */
    Optional<ActorMention> person() {
        return person;
    }

    /** Who was last told to have done somebody harm, if it is none of these. */
    Optional<ActorMention> doerOtherThan(List<ActorMention> side) {
        return doer.filter(one -> side.stream().noneMatch(one::isSameAs));
    }

    /** Takes note of who has done harm: it is him that others blame, and answer, without naming him again. */
    public void blame(ActorMention one) {
        doer = Optional.of(one);
    }

    /** The one most spoken of who is still in mind and is not among these. */
    Optional<ActorMention> otherThan(List<ActorMention> side) {
        return byIdentity.values().stream()
                .filter(presence -> sentences - presence.sentence() <= MEMORY)
                .filter(presence -> side.stream().noneMatch(presence.latest()::isSameAs))
                .max(Comparator.comparingInt(Presence::mentions).thenComparingInt(Presence::sentence))
                .map(Presence::latest);
    }

    /** Takes note of who is in the sentence that is to be read. */
    public void enter(AnalyzedSentence sentence) {
        sentences++;
        for (var actor : sentence.actors()) {
            if (actor.isKnown() && actor.use() != Use.PLACE) {
                byIdentity.merge(actor.identity(), new Presence(actor, sentences, 1), Discourse::both);
            }
        }
    }

    /** The sentence has been read: the next one may say "he" of whom it was about. */
    public void leave(AnalyzedSentence sentence) {
        topic = sentence.topic().or(() -> topic);
        person = sentence.person().or(() -> person);
        var two = sentence.dyad();
        dyad = two.isEmpty() ? dyad : two;
        var people = sentence.leaders();
        leaders = people.isEmpty() ? leaders : people;
    }

    private static Presence both(Presence earlier, Presence now) {
        return new Presence(now.latest(), now.sentence(), earlier.mentions() + 1);
    }
}

package org.chancery.standalone.promise.chaos.outside;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.standalone.promise.chaos.producer.Newsroom;

/** What is promised about events: those of the last edition are live, in the database and on the topic alike, and told once. */
public final class EventPromises {
    private final OutsideView view;

    /** On this evidence. */
    public EventPromises(OutsideView view) {
        this.view = view;
    }

    /** Adds each promise to the verdict. */
    public void judge(Verdict verdict) {
        verdict.on("an article's live events are those of its edition in the database", otherEvents());
        verdict.on(
                "no event is told live twice by the same version and words",
                view.toldAgain().stream().map(view::history));
        var onTopic = liveOnTopic();
        var inDatabase = view.liveEvents().stream().map(StoredEvent::id).collect(Collectors.toSet());
        verdict.on(
                "what is live on the topic is live in the database",
                onTopic.values().stream().filter(told -> !inDatabase.contains(told.id())));
        verdict.on(
                "what is live in the database is live on the topic",
                view.liveEvents().stream().filter(stored -> !onTopic.containsKey(stored.id())));
    }

    private Stream<String> otherEvents() {
        Map<String, Set<String>> sentences = view.liveEvents().stream()
                .collect(Collectors.groupingBy(
                        StoredEvent::article, Collectors.mapping(StoredEvent::sentence, Collectors.toSet())));
        return view.stored().stream()
                .filter(edition -> !Newsroom.sentences(edition.article())
                        .equals(sentences.getOrDefault(edition.article().id(), Set.of())))
                .map(edition -> edition + " has "
                        + sentences.getOrDefault(edition.article().id(), Set.of()));
    }

    /** The topic as a subscriber sees it who keeps the latest of each event. */
    private Map<String, EventTold> liveOnTopic() {
        var latest = new HashMap<String, EventTold>();
        view.told().forEach(told -> latest.merge(told.id(), told, EventPromises::later));
        latest.values().removeIf(told -> !told.isLive());
        return latest;
    }

    private static EventTold later(EventTold before, EventTold next) {
        return EventTold.ORDER.compare(next, before) >= 0 ? next : before;
    }
}

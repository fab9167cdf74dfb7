package org.chancery.store.note;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventScope;
import org.chancery.contract.EventStatus;
import org.chancery.contract.Passage;
import org.jspecify.annotations.Nullable;

/**
 * A noted article as an entry of {@code seeds/annotated}. Events that are none are left out. Where the type or the sides of an event are
 * wrong, it counts neither way ({@code maybe}) until an analyst has put it right; what the notes say stands beside it.
 *
 * @param remarks what was noted of no event that is listed
 */
record Example(String id, String date, String title, String body, List<Label> events, List<Note> remarks) {
    private static final String UNSAID = "-";

    /** An event of the entry. */
    record Label(
            String event,
            @Nullable EventStatus status,
            boolean maybe,
            boolean domestic,
            List<String> told,
            List<Note> remarks) {}

    /** The entry, unless the article has no body or no day. */
    static Optional<Example> of(NotedArticle noted) {
        var article = noted.edition().article();
        var published = article.publishedAt() == null ? article.receivedAt() : article.publishedAt();
        if (article.body().isBlank() || published == null) {
            return Optional.empty();
        }
        var day = LocalDate.ofInstant(published, ZoneOffset.UTC).toString();
        return Optional.of(
                new Example(article.id(), day, article.title(), article.body(), labels(noted), remarks(noted)));
    }

    private static List<Label> labels(NotedArticle noted) {
        return noted.edition().allEvents().stream()
                .filter(event -> !isNone(noted.notesOn(event)))
                .flatMap(event -> labels(event, noted.notesOn(event)))
                .toList();
    }

    private static List<Note> remarks(NotedArticle noted) {
        var none = noted.edition().allEvents().stream().map(noted::notesOn).filter(Example::isNone);
        return Stream.concat(none.flatMap(List::stream), noted.notesBeside().stream())
                .sorted(Comparator.comparing(Note::notedAt))
                .toList();
    }

    private static boolean isNone(List<Note> notes) {
        return notes.stream().anyMatch(note -> note.mistake() == Mistake.NO_EVENT);
    }

    /** One for each pair of parties; an actor who stands for none cannot be named in the seeds. */
    private static Stream<Label> labels(DiplomaticEvent event, List<Note> notes) {
        boolean isWrong =
                notes.stream().anyMatch(note -> note.mistake() == Mistake.TYPE || note.mistake() == Mistake.ACTORS);
        boolean isDomestic = event.isWithin(EventScope.DOMESTIC);
        var status = event.status() == EventStatus.HAPPENED ? null : event.status();
        var told = Stream.concat(
                        Stream.of(event.evidence()),
                        Stream.ofNullable(event.furtherEvidence()).flatMap(List::stream))
                .map(Passage::text)
                .filter(words -> !words.isBlank())
                .distinct()
                .toList();
        return pairs(event).map(pair -> new Label(pair, status, isWrong, isDomestic, told, notes));
    }

    private static Stream<String> pairs(DiplomaticEvent event) {
        var targets = event.target().isEmpty() ? List.of(UNSAID) : parties(event.target());
        return parties(event.source()).stream()
                .flatMap(source -> targets.stream().map(target -> source + " " + event.type() + " " + target));
    }

    private static List<String> parties(List<EventActor> actors) {
        return actors.stream()
                .flatMap(actor -> actor.codes().stream().limit(1))
                .distinct()
                .toList();
    }
}

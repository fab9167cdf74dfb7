package org.chancery.standalone.promise.chaos.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chancery.standalone.promise.chaos.producer.Answered;
import org.chancery.standalone.promise.chaos.producer.Kind;
import org.chancery.standalone.promise.chaos.producer.Ledger;
import org.chancery.standalone.promise.chaos.producer.Newsroom;
import org.chancery.standalone.promise.chaos.producer.Push;
import org.chancery.standalone.running.Article;
import org.junit.jupiter.api.Test;

/** The judge sees each way in which an article, its correction and their events can go astray. */
class PromisesTest {
    private static final Article FIRST = Newsroom.edition(1, 0, "usable");
    private static final Article CORRECTED = Newsroom.edition(1, 1, "usable");
    private static final Article CANCELED = Newsroom.edition(1, 1, "canceled");

    private final List<List<Answered>> answers =
            new ArrayList<>(List.of(List.of(pushed(FIRST, 202)), List.of(pushed(CORRECTED, 503, 202))));
    private final List<Edition> raw =
            new ArrayList<>(List.of(new Edition(FIRST, 1, 10), new Edition(CORRECTED, 2, 11)));
    private final List<Edition> enriched = new ArrayList<>(raw);
    private final List<EventTold> told = new ArrayList<>(List.of(
            told("kept", 1, true),
            told("dropped", 1, true),
            told("kept", 2, true),
            told("added", 2, true),
            told("dropped", 2, false)));
    private final List<String> deadLetters = new ArrayList<>();
    private final List<Edition> stored = new ArrayList<>(List.of(new Edition(CORRECTED, 2, 11)));
    private final List<StoredEvent> live = new ArrayList<>(List.of(live("kept", 0), live("added", 1)));

    private static Answered pushed(Article edition, Integer... statuses) {
        return new Answered(Push.of(Kind.CORRECTION, edition, 0), List.of(statuses), Duration.ZERO);
    }

    private static EventTold told(String id, int version, boolean isLive) {
        return new EventTold(id, FIRST.id(), version, 9 + version, isLive);
    }

    private static StoredEvent live(String id, int sentence) {
        return new StoredEvent(id, FIRST.id(), CORRECTED.body().lines().toList().get(sentence));
    }

    private List<String> broken() {
        var verdict = new Verdict();
        var view = new OutsideView(raw, enriched, told, deadLetters, stored, live);
        new ArticlePromises(new Ledger(List.of(new Ledger.Told(FIRST.id(), answers))), view).judge(verdict);
        new EventPromises(view).judge(verdict);
        return verdict.broken();
    }

    @Test
    void findsNothingWhereEverythingIsInOrder() {
        assertThat(broken()).isEmpty();
    }

    @Test
    void findsALostCorrection() {
        stored.set(0, new Edition(FIRST, 1, 10));

        assertThat(broken())
                .contains(
                        "what is acknowledged last is in the database",
                        "what is last on the raw topic is in the database",
                        "an article's live events are those of its edition in the database");
    }

    @Test
    void findsACancellationThatLeavesEvents() {
        answers.set(1, List.of(pushed(CANCELED, 202)));
        raw.set(1, new Edition(CANCELED, 2, 11));
        enriched.set(1, new Edition(CANCELED, 2, 11));
        stored.set(0, new Edition(CANCELED, 2, 11));

        assertThat(broken()).containsExactly("an article's live events are those of its edition in the database");
    }

    @Test
    void takesEitherOfTwoRivalsIfItIsTheLaterOne() {
        var rival = Newsroom.edition(1, 2, "usable");
        answers.set(1, List.of(pushed(rival, 202), pushed(CORRECTED, 202)));
        raw.add(1, new Edition(rival, 2, 9));
        enriched.add(1, new Edition(rival, 2, 9));
        assertThat(broken()).isEmpty();

        raw.set(1, new Edition(rival, 2, 12));
        enriched.set(1, new Edition(rival, 2, 12));
        assertThat(broken()).containsExactly("what is last on the raw topic is in the database");
    }

    @Test
    void findsWhatWasAcknowledgedAndNotKept() {
        raw.removeLast();
        enriched.removeLast();

        assertThat(broken()).contains("what is acknowledged stands on the raw topic");
    }

    @Test
    void findsAnEditionThatWasOvertakenByAnEarlierOne() {
        raw.set(0, new Edition(FIRST, 2, 12));
        enriched.set(0, new Edition(FIRST, 2, 12));
        stored.set(0, new Edition(FIRST, 2, 12));

        assertThat(broken())
                .contains(
                        "what is acknowledged last is the last on the raw topic",
                        "what is acknowledged last is in the database");
    }

    @Test
    void findsWhatWasEnrichedTwiceOrNot() {
        enriched.add(enriched.getFirst());
        assertThat(broken()).containsExactly("each raw record is enriched, and once");

        enriched.removeIf(edition -> edition.version() == 1);
        assertThat(broken()).containsExactly("each raw record is enriched, and once");
    }

    @Test
    void countsEnrichedRecordsThatDoNotNameTheirRawRecord() {
        enriched.replaceAll(Edition::withoutOffset);
        assertThat(broken()).isEmpty();

        enriched.removeFirst();
        assertThat(broken()).containsExactly("each raw record is enriched, and once");
    }

    @Test
    void findsAnArticleThatIsNotInTheDatabase() {
        stored.clear();

        assertThat(broken()).contains("every acknowledged article is in the database, and once");
    }

    @Test
    void findsAnArticleThatNobodyPushed() {
        stored.add(new Edition(Newsroom.edition(2, 0, "canceled"), 1, 12));

        assertThat(broken()).containsExactly("nothing else is in the database");
    }

    @Test
    void findsAnswersThatNobodyIsPromised() {
        answers.set(0, List.of(pushed(FIRST, 500, 202)));
        assertThat(broken()).singleElement().asString().contains("5xx");

        answers.set(0, List.of(pushed(FIRST, 503, Answered.NO_ANSWER)));
        assertThat(broken()).containsExactly("every push is answered in the end");
    }

    @Test
    void findsMalformedArticlesThatAreNotRefused() {
        answers.add(List.of(new Answered(Push.cutOff(CANCELED, 0), List.of(400), Duration.ZERO)));
        assertThat(broken()).isEmpty();

        answers.set(2, List.of(new Answered(Push.cutOff(CANCELED, 0), List.of(202), Duration.ZERO)));
        assertThat(broken()).anySatisfy(promise -> assertThat(promise).contains("malformed"));
    }

    @Test
    void findsDeadLetters() {
        deadLetters.add("news.articles.raw.v1-dlt chaos-1");

        assertThat(broken()).containsExactly("nothing becomes a dead letter");
    }

    @Test
    void findsEventsToldTwice() {
        told.add(told("added", 2, true));

        assertThat(broken()).containsExactly("no event is told live twice by the same version and words");
    }

    @Test
    void takesEventsToldAgainAfterARivalsForWhatTheyAre() {
        raw.addAll(List.of(
                new Edition(Newsroom.edition(1, 2, "usable"), 2, 12),
                new Edition(CORRECTED, 2, 13),
                new Edition(CORRECTED, 2, 14)));
        enriched.addAll(raw.subList(2, 5));
        told.add(new EventTold("added", FIRST.id(), 2, 13, true));
        assertThat(broken()).isEmpty();

        told.add(new EventTold("added", FIRST.id(), 2, 14, true));
        assertThat(broken()).containsExactly("no event is told live twice by the same version and words");
    }

    @Test
    void findsALostRetraction() {
        told.removeLast();

        assertThat(broken()).containsExactly("what is live on the topic is live in the database");
    }

    @Test
    void takesWhatComesLateFromAnEarlierEditionForWhatItIs() {
        told.addFirst(told("dropped", 2, false));
        told.removeLast();

        assertThat(broken()).isEmpty();
    }

    @Test
    void findsAnEventThatTheTopicDoesNotTell() {
        told.removeIf(event -> event.id().equals("added"));

        assertThat(broken()).containsExactly("what is live in the database is live on the topic");
    }
}

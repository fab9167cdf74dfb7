package org.chancery.store.database.statistics;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventScope;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.kit.running.SampleEvent;
import org.chancery.store.running.Editions;

/** Editions that tell several things at once, of few parties and few types, on days near one another or months apart, or on none. */
public final class RandomNews {
    private static final List<EventType> TYPES =
            List.of(EventType.CONSULT, EventType.AGREE, EventType.ACCUSE, EventType.ASSAULT, EventType.AID);
    private static final List<String> PARTIES = List.of("TAA", "TAA", "TAA", "TAB", "TAB", "TAC", "TAD", "TAO");
    private static final LocalDate FIRST = LocalDate.parse("2021-11-20");
    private static final int DAYS = 900;

    private final Random random;

    public RandomNews(long seed) {
        random = new Random(seed);
    }

    /** An edition of one of so many articles; each stays on its day. */
    public EnrichedArticle edition(int articles, int versions) {
        int article = random.nextInt(articles);
        var id = "news " + article;
        var published = FIRST.plusDays(article * 37L % DAYS);
        int version = 1 + random.nextInt(versions);
        var told = Editions.reported(
                id, "Daily", published.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), events(id, published));
        return told.at(version * 1_000L + random.nextInt(1_000));
    }

    private DiplomaticEvent[] events(String article, LocalDate published) {
        return IntStream.range(0, random.nextInt(7))
                .mapToObj(number -> event(article + " " + random.nextInt(12), article, published))
                .toArray(DiplomaticEvent[]::new);
    }

    private DiplomaticEvent event(String sentence, String article, LocalDate published) {
        var meeting = Editions.meeting(article);
        var type = TYPES.get(random.nextInt(TYPES.size()));
        boolean isDated = random.nextInt(4) > 0;
        boolean isDomestic = random.nextInt(5) == 0;
        var source = isDomestic ? List.of(party("TAC")) : parties();
        var id = DiplomaticEvent.identify(article, sentence, "source", type, "target");
        return SampleEvent.of(id, type, meeting.evidence())
                .coded(meeting.cameo(), type.quad(), type.quad() * 1.3 - 3)
                .as(random.nextInt(6) == 0 ? EventStatus.PLANNED : EventStatus.HAPPENED)
                .on(isDated ? published.minusDays(List.of(0, 0, 1, 3, 20, 400).get(random.nextInt(6))) : null)
                .between(source, isDomestic ? source : parties())
                .about(meeting.issues())
                .found(meeting.rule(), meeting.confidence())
                .within(isDomestic ? EventScope.DOMESTIC : null)
                .event();
    }

    private List<EventActor> parties() {
        return Stream.generate(() -> PARTIES.get(random.nextInt(PARTIES.size())))
                .limit(random.nextInt(5) == 0 ? random.nextInt(4) : 1)
                .distinct()
                .map(RandomNews::party)
                .toList();
    }

    private static EventActor party(String code) {
        var mention = Editions.meeting("any").evidence();
        return code.equals("TAO")
                ? new EventActor(code, null, null, code, "IGO", mention)
                : new EventActor(code, code, null, null, "GOV", mention);
    }
}

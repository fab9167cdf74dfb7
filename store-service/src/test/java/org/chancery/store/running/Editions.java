package org.chancery.store.running;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventScope;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.IssueTag;
import org.chancery.contract.Mention;
import org.chancery.contract.Passage;
import org.chancery.contract.RawArticle;
import org.chancery.kit.running.SampleEvent;
import org.chancery.kit.running.SampleLeader;
import org.jspecify.annotations.Nullable;

/** Articles of a summit, as the engine reads them; every test names its own. */
public final class Editions {
    private static final String TITLE = "Peru and Chile talk";
    private static final String BODY = "Peru met Chile in Lima 🕊. José Pérez said that Peru thanked Chile.";
    private static final EngineStamp ENGINE = new EngineStamp("1", "first seeds", 1.5);

    private Editions() {}

    /** Peru meets Chile and thanks it: two events. */
    public static EnrichedArticle summit(String id) {
        return read(article(id, 1, ArticleStatus.USABLE), List.of(meeting(id), thanks(id)), ENGINE);
    }

    /** The second edition: they met, and that is all. */
    public static EnrichedArticle corrected(String id) {
        return read(article(id, 2, ArticleStatus.USABLE), List.of(meeting(id)), ENGINE);
    }

    /** The first edition once more, read with newer seeds, which find no meeting. */
    public static EnrichedArticle readAgain(String id) {
        return read(
                article(id, 1, ArticleStatus.USABLE), List.of(thanks(id)), new EngineStamp("1", "second seeds", 1.5));
    }

    /** The third edition: all is taken back. */
    public static EnrichedArticle canceled(String id) {
        return new EnrichedArticle(article(id, 3, ArticleStatus.CANCELED), List.of(), List.of(), List.of(), ENGINE);
    }

    /** The third edition: nothing may be shown for now. */
    public static EnrichedArticle withheld(String id) {
        return read(article(id, 3, ArticleStatus.WITHHELD), List.of(meeting(id), thanks(id)), ENGINE);
    }

    /** A summit reported by this outlet on that day. */
    public static EnrichedArticle summit(String id, String outlet, Instant published) {
        return reported(id, outlet, published, meeting(id), thanks(id));
    }

    /** An edition by this outlet of that day, that tells this. */
    public static EnrichedArticle reported(
            String id, String outlet, @Nullable Instant published, DiplomaticEvent... events) {
        var article = new RawArticle(
                id,
                1,
                ArticleStatus.USABLE,
                new ArticleSource(outlet, null),
                null,
                TITLE,
                null,
                BODY,
                "en",
                "news",
                published,
                null);
        return read(article, List.of(events), ENGINE);
    }

    /** The same edition, read with these seeds. */
    public static EnrichedArticle readWith(String seeds, EnrichedArticle edition) {
        return readBy(new EngineStamp("1", seeds, 1.5), edition);
    }

    /** The same edition, read by this engine. */
    public static EnrichedArticle readBy(EngineStamp engine, EnrichedArticle edition) {
        return new EnrichedArticle(
                edition.article(),
                edition.leaders(),
                edition.issues(),
                edition.events(),
                engine,
                edition.offset(),
                edition.domesticEvents());
    }

    /** Four megabytes: hundreds of meetings, each with a long sentence. */
    public static EnrichedArticle longOne(String id) {
        return meetings(id, 400, 10_000);
    }

    /** So many meetings, the sentence of each so long. */
    public static EnrichedArticle meetings(String id, int count, int length) {
        var sentence = "Peru met Chile. ".repeat(length / 16);
        var evidence = new Passage(Field.BODY, 0, sentence.length(), sentence);
        var meetings = IntStream.range(0, count)
                .mapToObj(number -> event(id, EventType.CONSULT, "Peru met Chile " + number, evidence))
                .toArray(DiplomaticEvent[]::new);
        return edition(id, 1, null, meetings);
    }

    /** An edition under this byline, by which its words differ from others, that tells this. */
    public static EnrichedArticle edition(String id, int version, @Nullable String byline, DiplomaticEvent... events) {
        var article = article(id, version, ArticleStatus.USABLE, byline);
        return read(article, List.of(events), ENGINE);
    }

    /** An article with an issue of this id, for a word of its title. */
    public static EnrichedArticle about(String id, String issue) {
        var article = article(id, 1, ArticleStatus.USABLE);
        var tag = new IssueTag(issue, issue, 0.5, List.of(words("talk")));
        return new EnrichedArticle(article, List.of(), List.of(tag), List.of(), ENGINE);
    }

    /** The summit, without events, where these words mean a president of Peru. */
    public static EnrichedArticle naming(String id, String leader, String name, List<Mention> mentions) {
        var summit = read(article(id, 1, ArticleStatus.USABLE), List.of(), ENGINE);
        var tag = SampleLeader.president(leader, name, "PER", mentions);
        return new EnrichedArticle(summit.article(), List.of(tag), summit.issues(), List.of(), ENGINE);
    }

    /** Words of it that mean somebody. */
    public static Mention mention(String words, Mention.By by) {
        return Mention.of(words(words), by);
    }

    public static DiplomaticEvent meeting(String article) {
        return event(article, EventType.CONSULT, "Peru met Chile in Lima 🕊.");
    }

    public static DiplomaticEvent thanks(String article) {
        return event(article, EventType.SUPPORT, "José Pérez said that Peru thanked Chile.");
    }

    public static DiplomaticEvent agreement(String article) {
        return event(article, EventType.AGREE, "Peru met Chile in Lima 🕊.");
    }

    /** What two camps of Peru do to one another, in a sentence that this article has. */
    public static DiplomaticEvent atHome(String article, String sector, String otherSector) {
        var sentence = "Peru met Chile in Lima 🕊.";
        var type = EventType.ASSAULT;
        var id = DiplomaticEvent.identify(article, sentence, "PER " + sector, type, "PER " + otherSector);
        return SampleEvent.of(id, type, words(sentence))
                .coded("190", 4, -9.0)
                .between(List.of(camp(sector)), List.of(camp(otherSector)))
                .found("test.atHome", 0.7)
                .within(EventScope.DOMESTIC)
                .event();
    }

    private static EventActor camp(String sector) {
        return new EventActor("Peru", "PER", null, null, sector, words("Peru"));
    }

    /** Peru meets this country on that day, as this article reports it. */
    public static DiplomaticEvent meetingWith(String country, String day, String article) {
        var peru = new EventActor("Peru", "PER", null, null, "GOV", words("Peru"));
        var guest = new EventActor(country, country, null, null, "GOV", words("Chile"));
        return meetingOf(List.of(peru), List.of(guest), day, article);
    }

    /** These two leaders meet, as this article reports it. */
    public static DiplomaticEvent meetingOf(String leader, String other, String article) {
        var peru = new EventActor(leader, "PER", leader, null, "GOV", words("Peru"));
        var guest = new EventActor(other, "CHL", other, null, "GOV", words("Chile"));
        return meetingOf(List.of(peru), List.of(guest), "2024-05-02", article);
    }

    /** These meet on that day, as this article reports it. */
    public static DiplomaticEvent meetingOf(
            List<EventActor> source, List<EventActor> target, String day, String article) {
        var meeting = meeting(article);
        return SampleEvent.of(meeting.id(), meeting.type(), meeting.evidence())
                .on(LocalDate.parse(day))
                .between(source, target)
                .about(meeting.issues())
                .found("consult.meet", meeting.confidence())
                .event();
    }

    private static DiplomaticEvent event(String article, EventType type, String sentence) {
        return event(article, type, sentence, words(sentence));
    }

    private static DiplomaticEvent event(String article, EventType type, String sentence, Passage evidence) {
        var peru = new EventActor("Peru", "PER", "jose-perez", null, "GOV", words("Peru"));
        var chile = new EventActor("Chile", "CHL", null, null, "GOV", words("Chile"));
        return SampleEvent.of(DiplomaticEvent.identify(article, sentence, "PER", type, "CHL"), type, evidence)
                .between(List.of(peru), List.of(chile))
                .about(List.of("diplomacy"))
                .found("test." + type.name(), type == EventType.CONSULT ? 0.8 : 0.6)
                .event();
    }

    private static RawArticle article(String id, int version, ArticleStatus status) {
        return article(id, version, status, null);
    }

    private static RawArticle article(String id, int version, ArticleStatus status, @Nullable String byline) {
        return new RawArticle(
                id,
                version,
                status,
                new ArticleSource("The Lima Courier", "https://courier.example"),
                "https://courier.example/" + version,
                TITLE,
                byline,
                BODY,
                "en",
                "news",
                Instant.parse("2024-05-03T10:00:00Z"),
                Instant.parse("2024-05-03T10:01:00Z"));
    }

    private static EnrichedArticle read(RawArticle article, List<DiplomaticEvent> events, EngineStamp engine) {
        var leader = SampleLeader.president("jose-perez", "José Pérez", "PER", words("José Pérez"));
        var issue = new IssueTag("diplomacy", "Diplomacy", 0.9, List.of(words("talk")));
        return new EnrichedArticle(article, List.of(leader), List.of(issue), events, engine);
    }

    private static Passage words(String words) {
        int inBody = BODY.indexOf(words);
        return inBody >= 0
                ? new Passage(Field.BODY, inBody, inBody + words.length(), words)
                : new Passage(Field.TITLE, TITLE.indexOf(words), TITLE.indexOf(words) + words.length(), words);
    }
}

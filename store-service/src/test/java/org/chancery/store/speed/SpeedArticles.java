package org.chancery.store.speed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EngineStamp;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.IssueTag;
import org.chancery.contract.LeaderTag;
import org.chancery.contract.Passage;
import org.chancery.contract.RawArticle;
import org.chancery.kit.running.SampleEvent;
import org.chancery.kit.running.SampleLeader;

/** Made-up articles of two kilobytes, each with two leaders, two issues and three events of a month; always the same ones. */
final class SpeedArticles {
    /** Of the ids of all of them. */
    static final String PREFIX = "speed ";

    private static final Instant START = Instant.parse("2024-05-01T00:00:00Z");
    private static final int COUNTRIES = 60;
    private static final List<EventType> TYPES =
            List.of(EventType.CONSULT, EventType.AGREE, EventType.SUPPORT, EventType.ACCUSE);
    private static final List<String> WORDS = new Random(7)
            .ints(3_000, 3, 10)
            .mapToObj(length -> word(new Random(length * 31L + length), length))
            .toList();

    private final Random random = new Random(19);

    private static String word(Random random, int length) {
        return random.ints(length, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
    }

    EnrichedArticle next(int number) {
        var id = PREFIX + number;
        var published = START.plus(random.nextInt(30 * 24 * 60), ChronoUnit.MINUTES);
        var raw = new RawArticle(
                id,
                1,
                ArticleStatus.USABLE,
                new ArticleSource("Outlet " + random.nextInt(40), "https://outlet.example"),
                "https://outlet.example/" + number,
                words(8),
                null,
                words(300),
                "en",
                "news",
                published,
                published);
        var edition = new EnrichedArticle(
                raw,
                List.of(leader(random.nextInt(COUNTRIES)), leader(COUNTRIES + random.nextInt(COUNTRIES))),
                List.of(issue("issue " + random.nextInt(10)), issue("trade")),
                IntStream.range(0, 3).mapToObj(_ -> event(id, published)).toList(),
                new EngineStamp("1", "seeds", 1.5));
        return edition.at(number);
    }

    private DiplomaticEvent event(String article, Instant published) {
        var sentence = words(20);
        var type = TYPES.get(random.nextInt(TYPES.size()));
        int source = random.nextInt(COUNTRIES);
        int target = random.nextInt(COUNTRIES);
        var id = DiplomaticEvent.identify(article, sentence, "C" + source, type, "C" + target);
        return SampleEvent.of(id, type, passage(sentence))
                .on(LocalDate.ofInstant(published, ZoneOffset.UTC))
                .between(List.of(actor(source)), List.of(actor(target)))
                .about(List.of("trade"))
                .event();
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static EventActor actor(int country) {
        return new EventActor("Country " + country, "C" + country, null, null, "GOV", passage("Country"));
    }

    private static LeaderTag leader(int number) {
        return SampleLeader.president("leader-" + number, "Leader " + number, "C" + number, passage("Leader"));
    }

    private static IssueTag issue(String id) {
        return new IssueTag(id, id, 0.9, List.of(passage("talk")));
    }

    private static Passage passage(String words) {
        return new Passage(Field.BODY, 0, words.length(), words);
    }
}

package org.chancery.enrich.engine;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.contract.ArticleStatus;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EnrichedArticle;
import org.chancery.contract.EventActor;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.lexicon.Lexicon;
import org.chancery.enrich.engine.lexicon.seed.SeedLoader;
import org.jspecify.annotations.Nullable;

/** Where tests hand in what the engine is to read by the rules that are shipped, without the second reader. */
public final class Desk {
    public static final Lexicon LEXICON = SeedLoader.load(Optional.empty());

    private static final ArticleReader READER = new ArticleReader(LEXICON.withoutAnnotated(), "test");

    private static final ArticleReader BOTH_READERS = new ArticleReader(LEXICON, "test");

    private Desk() {}

    /** What the rules and the second reader together find in an article of that day, in English. */
    public static EnrichedArticle readByBoth(String day, String title, String body) {
        return BOTH_READERS.read(article(day, title, body));
    }

    /** What is in an article of that day, in English; without a day in the language that it turns out to have. */
    public static EnrichedArticle read(@Nullable String day, String title, String body) {
        return READER.read(article(day, title, body));
    }

    /** The events in a text of that day. */
    public static List<DiplomaticEvent> events(String day, String body) {
        return read(day, "", body).events();
    }

    /** An event as a line: "FRA+GBR CONSULT DEU happened". */
    public static String line(DiplomaticEvent event) {
        return "%s %s %s %s"
                .formatted(
                        side(event.source()),
                        event.type(),
                        side(event.target()),
                        event.status().name().toLowerCase(java.util.Locale.ROOT));
    }

    private static String side(List<EventActor> actors) {
        return actors.stream()
                .map(actor -> actor.country() != null ? actor.country() : String.valueOf(actor.organisation()))
                .distinct()
                .sorted()
                .reduce((one, other) -> one + "+" + other)
                .orElse("");
    }

    private static RawArticle article(@Nullable String day, String title, String body) {
        if (day == null) {
            return new RawArticle(
                    "desk", 1, ArticleStatus.USABLE, null, null, title, null, body, null, null, null, null);
        }
        var noon = LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new RawArticle("desk", 1, ArticleStatus.USABLE, null, null, title, null, body, "en", null, noon, null);
    }
}

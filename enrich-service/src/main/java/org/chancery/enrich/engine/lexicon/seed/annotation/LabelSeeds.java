package org.chancery.enrich.engine.lexicon.seed.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.contract.Field;
import org.chancery.contract.Passage;
import org.chancery.enrich.engine.lexicon.annotation.EventLabel;
import org.chancery.enrich.engine.lexicon.seed.yaml.LexiconBroken;
import org.chancery.enrich.engine.lexicon.seed.yaml.SeedNode;

/** Reads the labels of one annotated article, and refuses what does not fit its words. */
record LabelSeeds(Predicate<String> isParty, String title, String body) {
    private static final String UNSAID = "-";
    private static final String DOMESTIC = "domestic";
    private static final String TYPES =
            Stream.of(EventType.values()).map(EventType::name).collect(Collectors.joining("|"));
    /** Parties may be of several words: "ARAB LEAGUE REQUEST SYR". */
    private static final Pattern EVENT = Pattern.compile("(?<source>.+) (?<type>" + TYPES + ") (?<target>.+)");

    private static final Set<EventStatus> STATUSES = EnumSet.complementOf(EnumSet.of(EventStatus.RETRACTED));

    EventLabel label(SeedNode entry) {
        entry.only("event", "told", "status", "mutual", "maybe", "scope");
        checkScope(entry);
        var event = EVENT.matcher(entry.text("event"));
        if (!event.matches()) {
            throw noEvent(entry);
        }
        var target = event.group("target");
        return new EventLabel(
                party(entry, event.group("source")),
                EventType.valueOf(event.group("type")),
                target.equals(UNSAID) ? Optional.empty() : Optional.of(party(entry, target)),
                status(entry),
                entry.flag("mutual"),
                entry.flag("maybe"),
                told(entry));
    }

    private static LexiconBroken noEvent(SeedNode entry) {
        return entry.broken("the event '%s' must be SOURCE TYPE TARGET, as in 'FRA CONSULT DEU', with a type of %s"
                .formatted(entry.text("event"), TYPES));
    }

    private String party(SeedNode entry, String id) {
        if (!isParty.test(id)) {
            throw entry.broken(
                    "unknown party '%s'; write the id of a country or of an organisation in the seeds".formatted(id));
        }
        return id;
    }

    private static EventStatus status(SeedNode entry) {
        var status = entry.maybe("status").map(name -> entry.constant(EventStatus.class, "status", name));
        if (status.isPresent() && !STATUSES.contains(status.get())) {
            throw entry.broken(
                    "an article cannot tell the status '%s'; known are %s".formatted(status.get(), STATUSES));
        }
        return status.orElse(EventStatus.HAPPENED);
    }

    private static void checkScope(SeedNode entry) {
        var scope = entry.maybe("scope");
        if (scope.isPresent() && !scope.get().equals(DOMESTIC)) {
            throw entry.broken("unknown scope '%s'; known is %s".formatted(scope.get(), DOMESTIC));
        }
    }

    private List<Passage> told(SeedNode entry) {
        var passages = new ArrayList<Passage>();
        entry.list("told").forEach(quote -> passages.addAll(passages(quote)));
        if (passages.isEmpty()) {
            throw entry.broken("needs 'told', the words that tell the event");
        }
        return passages;
    }

    /** Every place that has the words. */
    private List<Passage> passages(SeedNode quote) {
        var passages = new ArrayList<Passage>();
        add(Field.TITLE, title, quote.text(), passages);
        add(Field.BODY, body, quote.text(), passages);
        if (passages.isEmpty()) {
            throw quote.broken(
                    "'%s' is neither in the title nor in the body; quote it exactly".formatted(quote.text()));
        }
        return passages;
    }

    private static void add(Field field, String text, String quote, List<Passage> passages) {
        for (int at = text.indexOf(quote); at >= 0 && !quote.isBlank(); at = text.indexOf(quote, at + 1)) {
            passages.add(new Passage(field, at, at + quote.length(), quote));
        }
    }
}

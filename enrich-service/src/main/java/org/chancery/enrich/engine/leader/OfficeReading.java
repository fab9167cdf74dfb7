package org.chancery.enrich.engine.leader;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.contract.Mention.By;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;

/** Reads offices that stand for their holder: "the Colombian president", "Bogota's foreign minister", "the president". */
final class OfficeReading {
    private static final double BY_OFFICE = 0.8;

    private final Knowledge knowledge;
    private final Cast cast;
    private final LocalDate day;

    OfficeReading(Knowledge knowledge, Cast cast, LocalDate day) {
        this.knowledge = knowledge;
        this.cast = cast;
        this.day = day;
    }

    void read(Page page) {
        for (int i = 0; i < page.text().size(); i++) {
            var title = page.titles().startingAt(i);
            if (title.isPresent() && isFree(page, title.get())) {
                read(page, title.get());
            }
        }
    }

    private boolean isFree(Page page, TitleHit title) {
        var text = page.text();
        boolean namesFollow =
                title.end() < text.size() && text.token(title.end()).isCapitalised();
        return !cast.isTaken(text, title.first())
                && title.phrase().role() != Role.OFFICIAL
                && !title.isPlural()
                && (!namesFollow || page.hits().containsKey(title.end()) || text.shouted())
                && !isModified(page, title.first());
    }

    /** "former", "deputy", "then": another person than the holder. */
    private boolean isModified(Page page, int first) {
        if (first == 0) {
            return false;
        }
        int before = page.startOfPlaceBefore(first).orElse(first) - 1;
        return isOther(page, first - 1) || before >= 0 && isOther(page, before);
    }

    private boolean isOther(Page page, int token) {
        var word = page.text().token(token).word();
        return knowledge.language().list("former").contains(word)
                || knowledge.language().list("deputy").contains(word);
    }

    private void read(Page page, TitleHit title) {
        var place = page.placeBefore(title.first()).or(() -> page.placeBehindOf(title.end()));
        var holder = place.isPresent()
                ? holder(place.get(), title)
                : isDefinite(page, title)
                        ? cast.lastTitled(title.phrase(), page.text(), title.first())
                        : Optional.<Person>empty();
        int first = page.startOfPlaceBefore(title.first()).orElse(title.first());
        var context = new NameContext(Optional.of(title.phrase()), place, false, false, false, first);
        holder.ifPresent(person -> cast.add(
                person, true, context, new LeaderMention(page.text(), first, title.end(), By.OFFICE), BY_OFFICE));
    }

    private Optional<Person> holder(String place, TitleHit title) {
        var holders = knowledge
                .index()
                .holders(place, title.phrase().words(), title.phrase().role(), day);
        boolean isOne = holders.size() == 1
                || !holders.isEmpty() && !holders.getFirst().office().collegial();
        return isOne ? Optional.of(holders.getFirst()).map(Tenure::person) : Optional.empty();
    }

    private static boolean isDefinite(Page page, TitleHit title) {
        var text = page.text();
        boolean ownsSomething = text.isPossessive(title.end());
        return text.isAt(title.first() - 1, "the") && !ownsSomething;
    }
}

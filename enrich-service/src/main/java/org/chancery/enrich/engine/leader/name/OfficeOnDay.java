package org.chancery.enrich.engine.leader.name;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.lexicon.Office;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.TitlePhrase;

/** What a person is on a day: the office held then, or the one left behind, or the one to come. */
public record OfficeOnDay(Optional<String> country, Optional<String> organisation, Optional<String> office, Role role) {
    public static OfficeOnDay of(Person person, NameContext context, TenureIndex tenures, LocalDate day) {
        var held = tenures.heldOn(person, day);
        if (!held.isEmpty()) {
            var tenure = context.title()
                    .flatMap(title -> held.stream()
                            .filter(candidate -> candidate.office().isNamedBy(title))
                            .findFirst())
                    .orElse(held.getFirst());
            return of(
                    tenure.office(), Optional.of(title(tenure)), tenure.office().role());
        }
        return left(person, context, tenures, day)
                .or(() -> tenures.nextHeldAfter(person, day).map(next -> coming(next, context)))
                .orElseGet(() -> new OfficeOnDay(Optional.empty(), Optional.empty(), Optional.empty(), Role.OFFICIAL));
    }

    private static Optional<OfficeOnDay> left(Person person, NameContext context, TenureIndex tenures, LocalDate day) {
        var named = context.title()
                .flatMap(title -> tenures.of(person).stream()
                        .filter(tenure ->
                                !tenure.until().isAfter(day) && tenure.office().isNamedBy(title))
                        .findFirst());
        return named.or(() -> tenures.lastHeldBefore(person, day))
                .map(Tenure::office)
                .map(office -> of(office, Optional.of("former " + office.title()), Role.FORMER));
    }

    private static OfficeOnDay coming(Tenure next, NameContext context) {
        Optional<String> office = context.isElect()
                ? Optional.of(next.office().title() + "-elect")
                : context.title().map(TitlePhrase::printed);
        return of(next.office(), office, context.title().map(TitlePhrase::role).orElse(Role.OFFICIAL));
    }

    private static OfficeOnDay of(Office office, Optional<String> title, Role role) {
        return new OfficeOnDay(office.country(), office.organisation(), title, role);
    }

    private static String title(Tenure tenure) {
        return tenure.acting()
                ? "acting " + tenure.office().title()
                : tenure.office().title();
    }

    /** Of somebody whom only the article's title for them makes an official. */
    public static OfficeOnDay unlisted(NameContext context, TenureIndex tenures) {
        var title = context.title().orElseThrow();
        return new OfficeOnDay(
                context.place().filter(tenures::isCountry),
                context.place().filter(place -> !tenures.isCountry(place)),
                Optional.of(context.isFormer() ? "former " + title.printed() : title.printed()),
                context.isFormer() ? Role.FORMER : title.role());
    }
}

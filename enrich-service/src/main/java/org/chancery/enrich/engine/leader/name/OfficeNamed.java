package org.chancery.enrich.engine.leader.name;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.lexicon.Office;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.TitlePhrase;

/** What the words beside a name say that its bearer is, or was, on the day. */
final class OfficeNamed {
    private final Optional<TitlePhrase> title;
    private final boolean isFormer;
    private final TenureIndex tenures;
    private final LocalDate day;

    OfficeNamed(NameContext context, TenureIndex tenures, LocalDate day) {
        title = context.title();
        isFormer = context.isFormer();
        this.tenures = tenures;
        this.day = day;
    }

    boolean isTitled() {
        return title.isPresent();
    }

    /** Whether the person holds the office named; without a title, one of the first in the state. */
    boolean isHeldBy(Person person) {
        var held = isFormer ? tenures.of(person) : tenures.heldOn(person, day);
        return held.stream().map(Tenure::office).anyMatch(this::isMeant);
    }

    private boolean isMeant(Office office) {
        return title.map(office::isNamedBy).orElse(isFirst(office.role()));
    }

    private static boolean isFirst(Role role) {
        return role == Role.HEAD_OF_STATE || role == Role.HEAD_OF_GOVERNMENT || role == Role.FOREIGN_MINISTER;
    }
}

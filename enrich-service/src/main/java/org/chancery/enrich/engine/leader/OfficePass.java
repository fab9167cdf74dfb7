package org.chancery.enrich.engine.leader;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.contract.Mention.By;
import org.chancery.contract.Role;
import org.chancery.enrich.engine.leader.title.NameContext;
import org.chancery.enrich.engine.leader.title.NameField;
import org.chancery.enrich.engine.leader.title.TitleMatch;
import org.chancery.enrich.engine.lexicon.Person;
import org.chancery.enrich.engine.lexicon.Tenure;
import org.chancery.enrich.engine.lexicon.WordList;

/** Reads offices that stand for their holder: "the Colombian president", "Bogota's foreign minister", "the president". */
final class OfficePass implements NamePass {
    private final NameTables tables;
    private final ArticlePeople people;
    private final LocalDate day;

    OfficePass(NameTables tables, ArticlePeople people, LocalDate day) {
        this.tables = tables;
        this.people = people;
        this.day = day;
    }

    @Override
    public void read(NameField field) {
        for (int i = 0; i < field.text().size(); i++) {
            var title = field.titles().startingAt(i);
            if (title.isPresent() && isFree(field, title.get())) {
                read(field, title.get());
            }
        }
    }

    private boolean isFree(NameField field, TitleMatch title) {
        var text = field.text();
        boolean namesFollow =
                title.end() < text.size() && text.token(title.end()).isCapitalised();
        return !people.isTaken(text, title.first())
                && title.phrase().role() != Role.OFFICIAL
                && !title.isPlural()
                && (!namesFollow || field.matches().containsKey(title.end()) || text.shouted())
                && !isModified(field, title.first());
    }

    /** "former", "deputy", "then": another person than the holder. */
    private boolean isModified(NameField field, int first) {
        if (first == 0) {
            return false;
        }
        int before = field.startOfPlaceBefore(first).orElse(first) - 1;
        return isOther(field, first - 1) || before >= 0 && isOther(field, before);
    }

    private boolean isOther(NameField field, int token) {
        var word = field.text().token(token).word();
        return tables.language().words(WordList.FORMER).contains(word)
                || tables.language().words(WordList.DEPUTY).contains(word);
    }

    private void read(NameField field, TitleMatch title) {
        var place = field.placeBefore(title.first()).or(() -> field.placeAfter(title.end()));
        var holder = place.map(id -> holder(id, title)).orElseGet(() -> lastTitled(field, title));
        int first = field.startOfPlaceBefore(title.first()).orElse(title.first());
        var context = new NameContext(Optional.of(title.phrase()), place, false, false, false, first);
        var mention = new LeaderMention(field.text(), first, title.end(), By.OFFICE);
        double confidence = tables.confidences().office();
        holder.ifPresent(person -> people.addKnown(person, context, mention, confidence));
    }

    private Optional<Person> lastTitled(NameField field, TitleMatch title) {
        return isDefinite(field, title)
                ? people.lastTitled(title.phrase(), field.text(), title.first())
                : Optional.empty();
    }

    private Optional<Person> holder(String place, TitleMatch title) {
        var holders = tables.tenures()
                .holders(place, title.phrase().words(), title.phrase().role(), day);
        boolean isOne = holders.size() == 1
                || !holders.isEmpty() && !holders.getFirst().office().collegial();
        return isOne ? Optional.of(holders.getFirst()).map(Tenure::person) : Optional.empty();
    }

    private boolean isDefinite(NameField field, TitleMatch title) {
        var text = field.text();
        return tables.language().words(WordList.DEFINITE).contains(text.wordBefore(title.first()))
                && !text.isPossessive(title.end());
    }
}

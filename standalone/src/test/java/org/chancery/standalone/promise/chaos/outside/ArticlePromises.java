package org.chancery.standalone.promise.chaos.outside;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.standalone.promise.chaos.producer.Answered;
import org.chancery.standalone.promise.chaos.producer.Ledger;

/** What is promised about articles: whatever was acknowledged is kept, once, and its last edition is the one that counts. */
public final class ArticlePromises {
    private final Ledger ledger;
    private final OutsideView view;
    private final Map<String, List<Edition>> raw;
    private final Map<String, List<Edition>> stored;

    /** On this evidence. */
    public ArticlePromises(Ledger ledger, OutsideView view) {
        this.ledger = ledger;
        this.view = view;
        this.raw = byArticle(view.raw());
        this.stored = byArticle(view.stored());
    }

    private static Map<String, List<Edition>> byArticle(List<Edition> editions) {
        return editions.stream().collect(groupingBy(edition -> edition.article().id()));
    }

    /** Adds each promise to the verdict. */
    public void judge(Verdict verdict) {
        verdict.on("every push is answered in the end", ledger.answers().filter(Answered::isOpen));
        verdict.on(
                "what is malformed is refused with 4xx, nothing else is, and nothing is answered 5xx but 503",
                ledger.answers().filter(answered -> !answered.isAsPromised()));
        verdict.on("what is acknowledged stands on the raw topic", missingOnRaw());
        verdict.on("what is acknowledged last is the last on the raw topic", overtaken());
        verdict.on("each raw record is enriched, and once", enrichedOtherwise());
        verdict.on("nothing becomes a dead letter", view.deadLetters().stream());
        verdict.on("every acknowledged article is in the database, and once", notStoredOnce());
        verdict.on("nothing else is in the database", strangers());
        verdict.on("what is last on the raw topic is in the database", storedOtherwise());
        verdict.on("what is acknowledged last is in the database", lost());
    }

    private Stream<Answered> missingOnRaw() {
        var onRaw = view.raw().stream().map(Edition::article).collect(toSet());
        return ledger.acknowledged()
                .filter(answered -> !onRaw.contains(answered.push().article()));
    }

    private Stream<String> overtaken() {
        return ledger.kept()
                .filter(told -> raw.containsKey(told.article()))
                .filter(told -> !told.last().contains(lastOnRaw(told.article()).article()))
                .map(this::history);
    }

    private Edition lastOnRaw(String article) {
        return Collections.max(raw.get(article));
    }

    /** As long as an enriched record does not name its raw record, those of the same words and version are counted. */
    private Stream<String> enrichedOtherwise() {
        boolean isNamed = view.enriched().stream().allMatch(edition -> edition.offset() != Edition.UNKNOWN);
        var expected = count(view.raw(), isNamed);
        var enriched = count(view.enriched(), isNamed);
        return Stream.of(expected, enriched)
                .flatMap(counts -> counts.keySet().stream())
                .distinct()
                .filter(edition -> !expected.getOrDefault(edition, 0L).equals(enriched.getOrDefault(edition, 0L)))
                .map(edition -> "%s: raw %d, enriched %d"
                        .formatted(edition, expected.getOrDefault(edition, 0L), enriched.getOrDefault(edition, 0L)));
    }

    private static Map<Edition, Long> count(List<Edition> editions, boolean isNamed) {
        return editions.stream()
                .map(edition -> isNamed ? edition : edition.withoutOffset())
                .collect(groupingBy(Function.identity(), counting()));
    }

    private Stream<String> notStoredOnce() {
        return ledger.kept()
                .filter(told -> stored.getOrDefault(told.article(), List.of()).size() != 1)
                .map(this::history);
    }

    private Stream<Edition> strangers() {
        var pushed = ledger.answers()
                .filter(answered -> !answered.isRefused())
                .map(answered -> answered.push().article())
                .collect(toSet());
        return view.stored().stream().filter(edition -> !pushed.contains(edition.article()));
    }

    private Stream<String> storedOtherwise() {
        return view.stored().stream()
                .filter(edition -> raw.containsKey(edition.article().id()))
                .map(edition -> Map.entry(edition, lastOnRaw(edition.article().id())))
                .filter(pair -> !pair.getKey().article().equals(pair.getValue().article()))
                .map(pair -> pair.getKey() + " instead of " + pair.getValue());
    }

    private Stream<String> lost() {
        return ledger.kept()
                .filter(told -> stored.getOrDefault(told.article(), List.of()).stream()
                        .anyMatch(edition -> !told.last().contains(edition.article())))
                .map(this::history);
    }

    private String history(Ledger.Told told) {
        return "%s: pushed %s, on the raw topic %s, in the database %s"
                .formatted(told.article(), told.steps(), raw.get(told.article()), stored.get(told.article()));
    }
}

package org.chancery.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, when and where, as one article reports it (ontology: PLOVER 2.0).
 *
 * @param article the reporting edition; given on {@link Topics#DIPLOMATIC_EVENTS}, absent inside an {@link EnrichedArticle}
 * @param mode PLOVER mode of the type, if one fits
 * @param cameo CAMEO code with its leading zeros
 * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param goldstein -10 (conflict) .. 10 (cooperation), of the CAMEO code
 * @param issues ids of the issues the event is about
 * @param confidence 0..1 that type, source and target are right
 * @param rule id of the rule that fired
 * @param evidence the sentence that reports it best
 * @param furtherEvidence the other sentences of the article that report it; none if absent
 * @param scope between whom; international if absent, as in records from before the field existed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DiplomaticEvent(
        String id,
        @Nullable ArticleReference article,
        EventType type,
        @Nullable String mode,
        String cameo,
        int quad,
        double goldstein,
        EventStatus status,
        @Nullable LocalDate date,
        @Nullable DatePrecision datePrecision,
        @Nullable EventPlace place,
        List<EventActor> source,
        List<EventActor> target,
        List<String> issues,
        double confidence,
        String rule,
        Passage evidence,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<Passage> furtherEvidence,

        @Nullable EventScope scope) {
    /** Names the first missing part, and copies the lists. */
    public DiplomaticEvent {
        Objects.requireNonNull(id, "id: missing");
        Objects.requireNonNull(type, "type: missing");
        Objects.requireNonNull(cameo, "cameo: missing");
        Objects.requireNonNull(status, "status: missing");
        Objects.requireNonNull(source, "source: missing");
        Objects.requireNonNull(target, "target: missing");
        Objects.requireNonNull(issues, "issues: missing");
        Objects.requireNonNull(rule, "rule: missing");
        Objects.requireNonNull(evidence, "evidence: missing");
        source = List.copyOf(source);
        target = List.copyOf(target);
        issues = List.copyOf(issues);
        furtherEvidence = furtherEvidence == null ? List.of() : List.copyOf(furtherEvidence);
        scope = scope == EventScope.INTERNATIONAL ? null : scope; // unsaid, so that such events look as they always did
    }

    /** The id of an event: the same for the same sentence, actors and type, whichever engine finds it. */
    public static String identify(String article, String sentence, String source, EventType type, String target) {
        var name = String.join("\n", article, sentence, source, type.name(), target);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The day by which it is found: its own, else that of the article, which is dated so. */
    public LocalDate dayOr(Instant datedAt) {
        return date == null ? LocalDate.ofInstant(datedAt, ZoneOffset.UTC) : date;
    }

    /** This event as published on its own topic. */
    public DiplomaticEvent reportedBy(ArticleReference article) {
        return with(article, status, issues, sentences());
    }

    /** This event as retracted by a later edition of its article. */
    public DiplomaticEvent retractedBy(ArticleReference article) {
        return with(article, EventStatus.RETRACTED, issues, sentences());
    }

    /** This event with the issues of its sentence. */
    public DiplomaticEvent about(List<String> issues) {
        return with(article, status, issues, sentences());
    }

    /** This event without the sentences that report it. */
    public DiplomaticEvent withoutEvidence() {
        return with(
                article,
                status,
                issues,
                List.of(new Passage(evidence.field(), evidence.start(), evidence.start(), "")));
    }

    /** Whether it takes place between such. */
    public boolean isWithin(EventScope asked) {
        return asked == (scope == null ? EventScope.INTERNATIONAL : scope);
    }

    private List<Passage> sentences() {
        return Stream.concat(
                        Stream.of(evidence), Stream.ofNullable(furtherEvidence).flatMap(List::stream))
                .toList();
    }

    private DiplomaticEvent with(
            @Nullable ArticleReference article, EventStatus status, List<String> issues, List<Passage> sentences) {
        return new DiplomaticEvent(
                id,
                article,
                type,
                mode,
                cameo,
                quad,
                goldstein,
                status,
                date,
                datePrecision,
                place,
                source,
                target,
                issues,
                confidence,
                rule,
                sentences.getFirst(),
                sentences.subList(1, sentences.size()),
                scope);
    }
}

package org.chancery.kit.running;

import java.time.LocalDate;
import java.util.List;
import org.chancery.contract.ArticleReference;
import org.chancery.contract.DatePrecision;
import org.chancery.contract.DiplomaticEvent;
import org.chancery.contract.EventActor;
import org.chancery.contract.EventPlace;
import org.chancery.contract.EventScope;
import org.chancery.contract.EventStatus;
import org.chancery.contract.EventType;
import org.chancery.contract.Passage;
import org.jspecify.annotations.Nullable;

/** An event of 2 May 2024 that has happened, between nobody, unless it is said otherwise. */
public final class SampleEvent {
    private final String id;
    private final EventType type;
    private final Passage evidence;
    private @Nullable ArticleReference article;
    private @Nullable String mode;
    private String cameo = "040";
    private int quad = 1;
    private double goldstein = 1.0;
    private EventStatus status = EventStatus.HAPPENED;
    private @Nullable LocalDate date = LocalDate.parse("2024-05-02");
    private @Nullable EventPlace place;
    private List<EventActor> source = List.of();
    private List<EventActor> target = List.of();
    private List<String> issues = List.of();
    private double confidence = 0.8;
    private String rule = "test";
    private @Nullable EventScope scope;

    private SampleEvent(String id, EventType type, Passage evidence) {
        this.id = id;
        this.type = type;
        this.evidence = evidence;
    }

    /** One that these words report. */
    public static SampleEvent of(String id, EventType type, Passage evidence) {
        return new SampleEvent(id, type, evidence);
    }

    /** As this edition reports it. */
    public SampleEvent in(ArticleReference edition) {
        article = edition;
        return this;
    }

    /** Of this mode of its type. */
    public SampleEvent by(@Nullable String mode) {
        this.mode = mode;
        return this;
    }

    /** With this code and its values. */
    public SampleEvent coded(String cameo, int quad, double goldstein) {
        this.cameo = cameo;
        this.quad = quad;
        this.goldstein = goldstein;
        return this;
    }

    public SampleEvent as(EventStatus status) {
        this.status = status;
        return this;
    }

    /** On this day, or on none that is known. */
    public SampleEvent on(@Nullable LocalDate day) {
        date = day;
        return this;
    }

    public SampleEvent at(@Nullable EventPlace place) {
        this.place = place;
        return this;
    }

    public SampleEvent between(List<EventActor> source, List<EventActor> target) {
        this.source = source;
        this.target = target;
        return this;
    }

    /** With the ids of these issues. */
    public SampleEvent about(List<String> issues) {
        this.issues = issues;
        return this;
    }

    /** Found by this rule, so certainly. */
    public SampleEvent found(String rule, double confidence) {
        this.rule = rule;
        this.confidence = confidence;
        return this;
    }

    public SampleEvent within(@Nullable EventScope scope) {
        this.scope = scope;
        return this;
    }

    /** The event. */
    public DiplomaticEvent event() {
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
                date == null ? null : DatePrecision.DAY,
                place,
                source,
                target,
                issues,
                confidence,
                rule,
                evidence,
                List.of(),
                scope);
    }
}

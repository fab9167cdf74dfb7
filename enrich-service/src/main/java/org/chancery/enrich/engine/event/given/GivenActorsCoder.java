package org.chancery.enrich.engine.event.given;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.enrich.engine.event.attribute.AttributeReader;
import org.chancery.enrich.engine.event.attribute.IntentRules;
import org.chancery.enrich.engine.text.FieldText;

/** Codes what a given source does to a given target. */
public final class GivenActorsCoder {
    private final TriggerChooser triggers;
    private final AttributeReader attributes;
    private final IntentRules intents;

    public GivenActorsCoder(TriggerChooser triggers, AttributeReader attributes, IntentRules intents) {
        this.triggers = triggers;
        this.attributes = attributes;
        this.intents = intents;
    }

    /** The event between the two, reported on that day; none where nothing is done. */
    public Optional<CodedEvent> code(FieldText text, GivenActors given, LocalDate day) {
        return triggers.choose(text, given).map(choice -> code(choice, day));
    }

    private CodedEvent code(TriggerChooser.Choice choice, LocalDate day) {
        var trigger = choice.trigger();
        var status = attributes.status(choice.sentence(), trigger, day);
        var rule = intents.of(choice.sentence(), trigger).orElse(trigger.rule());
        return new CodedEvent(
                rule.type(), rule.mode(), rule.cameo(), rule.goldstein(), status, choice.confidence(), rule.id());
    }
}

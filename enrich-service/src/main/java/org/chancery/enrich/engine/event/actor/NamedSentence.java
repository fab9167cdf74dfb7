package org.chancery.enrich.engine.event.actor;

import java.util.List;
import org.chancery.enrich.engine.gazetteer.NameMatch;
import org.chancery.enrich.engine.text.FieldText;
import org.chancery.enrich.engine.text.Sentence;

/** A sentence with the names and the actors that it holds, each in order. */
public record NamedSentence(FieldText text, Sentence span, List<NameMatch> names, List<ActorMention> actors) {}

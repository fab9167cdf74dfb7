package org.chancery.enrich.engine.event;

import java.util.List;
import org.chancery.contract.DiplomaticEvent;

/**
 * The events of an article, each once, in its order.
 *
 * @param international between states or organisations
 * @param domestic between camps of one country
 */
public record ArticleEvents(List<DiplomaticEvent> international, List<DiplomaticEvent> domestic) {}

package org.chancery.enrich.engine;

import org.chancery.contract.Field;
import org.chancery.enrich.engine.leader.Leader;
import org.chancery.enrich.engine.lexicon.weight.SalienceWeights;

/**
 * How much of an article is about a leader: the share of mentions, and whether title or lead name the leader.
 *
 * @param allMentions of leaders in the article
 */
record Salience(SalienceWeights weights, int allMentions) {
    private static final int LEAD_TOKENS = 80;

    /** 0..1. */
    double of(Leader leader) {
        double share = allMentions == 0 ? 0 : (double) leader.mentions().size() / allMentions;
        boolean inTitle =
                leader.mentions().stream().anyMatch(mention -> mention.text().field() == Field.TITLE);
        boolean inLead = leader.mentions().stream()
                .anyMatch(mention -> mention.text().field() == Field.BODY && mention.first() < LEAD_TOKENS);
        double salience = weights.share() * share + (inTitle ? weights.title() : 0) + (inLead ? weights.lead() : 0);
        return Math.round(salience * 100) / 100.0;
    }
}

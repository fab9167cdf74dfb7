package org.chancery.enrich.engine;

import org.chancery.contract.Field;
import org.chancery.enrich.engine.leader.Leader;
import org.chancery.enrich.engine.text.ArticleText;

/** How much of an article is about a leader: the share of mentions, and whether title or lead name the leader. */
final class Salience {
    private static final double SHARE = 0.5;
    private static final double TITLE = 0.3;
    private static final double LEAD = 0.2;
    private static final int LEAD_TOKENS = 80;

    private Salience() {}

    /** 0..1. */
    static double of(Leader leader, int allMentions, ArticleText article) {
        double share = allMentions == 0 ? 0 : (double) leader.mentions().size() / allMentions;
        boolean inTitle =
                leader.mentions().stream().anyMatch(mention -> mention.text().field() == Field.TITLE);
        boolean inLead = leader.mentions().stream()
                .anyMatch(mention -> mention.text().field() == Field.BODY && mention.first() < LEAD_TOKENS);
        double salience = SHARE * share + (inTitle ? TITLE : 0) + (inLead ? LEAD : 0);
        return Math.round(salience * 100) / 100.0;
    }
}

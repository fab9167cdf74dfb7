package org.chancery.enrich.engine;

import java.util.List;
import org.chancery.contract.LeaderTag;
import org.chancery.enrich.engine.leader.PeopledArticle;
import org.chancery.enrich.engine.lexicon.weight.Weights;

/** Turns the leaders found in an article into the tags of the contract. */
final class LeaderTags {
    private LeaderTags() {}

    /** @param isDated whether the day of publication is known, on which it depends who holds an office */
    static List<LeaderTag> of(PeopledArticle article, boolean isDated, Weights weights) {
        int mentions = article.leaders().stream()
                .mapToInt(leader -> leader.mentions().size())
                .sum();
        var salience = new Salience(weights.salience(), mentions);
        return article.leaders().stream()
                .map(leader -> leader.tag(
                        salience.of(leader), isDated, weights.leaders().undated()))
                .toList();
    }
}

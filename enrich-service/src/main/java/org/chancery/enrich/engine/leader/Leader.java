package org.chancery.enrich.engine.leader;

import java.util.List;
import java.util.Optional;
import org.chancery.contract.LeaderTag;
import org.chancery.contract.Role;

/**
 * A leader found in an article.
 *
 * @param country that the leader speaks for on that day
 * @param organisation that the leader heads on that day
 */
public record Leader(
        String id,
        String name,
        Optional<String> wikidata,
        Optional<String> country,
        Optional<String> organisation,
        Optional<String> office,
        Role role,
        boolean known,
        double confidence,
        List<LeaderMention> mentions) {
    /** Copies the mentions. */
    public Leader {
        mentions = List.copyOf(mentions);
    }

    /** The tag as the contract has it. */
    public LeaderTag tag(double salience) {
        return new LeaderTag(
                id,
                name,
                wikidata.orElse(null),
                country.orElse(null),
                office.orElse(null),
                role,
                known,
                confidence,
                salience,
                mentions.stream().map(LeaderMention::passage).toList());
    }
}

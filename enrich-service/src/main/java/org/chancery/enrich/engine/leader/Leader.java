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
    public Leader {
        mentions = List.copyOf(mentions);
    }

    /**
     * The tag as the contract has it; without a date of publication who holds an office is less sure.
     *
     * @param undated factor by which it is
     */
    public LeaderTag tag(double salience, boolean isDated, double undated) {
        return new LeaderTag(
                id,
                name,
                wikidata.orElse(null),
                country.orElse(null),
                office.orElse(null),
                role,
                known,
                isDated ? confidence : Math.round(confidence * undated * 100) / 100.0,
                salience,
                mentions.stream().map(LeaderMention::mention).toList(),
                isDated ? null : Boolean.TRUE);
    }
}

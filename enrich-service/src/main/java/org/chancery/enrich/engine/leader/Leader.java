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
    private static final double UNDATED = 0.7;

    public Leader {
        mentions = List.copyOf(mentions);
    }

    /** The tag as the contract has it; without a date of publication who holds an office is less sure. */
    public LeaderTag tag(double salience, boolean isDated) {
        return new LeaderTag(
                id,
                name,
                wikidata.orElse(null),
                country.orElse(null),
                office.orElse(null),
                role,
                known,
                isDated ? confidence : Math.round(confidence * UNDATED * 100) / 100.0,
                salience,
                mentions.stream().map(LeaderMention::mention).toList(),
                isDated ? null : Boolean.TRUE);
    }
}

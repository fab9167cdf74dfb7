package org.chancery.kit.running;

import java.util.List;
import org.chancery.contract.LeaderTag;
import org.chancery.contract.Mention;
import org.chancery.contract.Passage;
import org.chancery.contract.Role;

/** Leaders that articles name. */
public final class SampleLeader {
    private SampleLeader() {}

    /** The president of a country, named once. */
    public static LeaderTag president(String id, String name, String country, Passage named) {
        return president(id, name, country, List.of(Mention.of(named, Mention.By.NAME)));
    }

    /** The same, whom these words mean. */
    public static LeaderTag president(String id, String name, String country, List<Mention> mentions) {
        return new LeaderTag(id, name, null, country, "President", Role.HEAD_OF_STATE, true, 0.9, 0.5, mentions, null);
    }
}

package org.chancery.enrich.engine.lexicon.seed.yaml;

import java.util.HashMap;
import java.util.Map;

/** The Wikidata items of a kind of entries: two entries with one item are the same thing, or one item is wrong. */
public final class SeedItems {
    private final Map<String, String> owners = new HashMap<>();

    /** Takes the item of the entry, if it names one, unless another entry has it. */
    public void refuseSecond(SeedNode entry) {
        var item = entry.maybe("wikidata");
        if (item.isEmpty()) {
            return;
        }
        var id = entry.text("id");
        var other = owners.putIfAbsent(item.get(), id);
        if (other != null && !other.equals(id)) {
            throw entry.broken("%s is %s, and so is %s; correct one".formatted(item.get(), id, other));
        }
    }
}

package org.chancery.contract;

import java.util.List;

/**
 * An issue that an article is about.
 *
 * @param id of the taxonomy under {@code seeds/issues}
 * @param score 0..1
 * @param evidence the words that support it
 */
public record IssueTag(String id, String label, double score, List<Passage> evidence) {
    public IssueTag {
        evidence = List.copyOf(evidence);
    }
}

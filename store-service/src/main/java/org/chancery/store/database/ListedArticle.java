package org.chancery.store.database;

import java.util.List;
import org.chancery.contract.IssueTag;
import org.chancery.contract.LeaderTag;
import org.chancery.contract.RawArticle;

/**
 * An article as listed.
 *
 * @param article without its body
 * @param events how many it reports
 */
public record ListedArticle(RawArticle article, List<LeaderTag> leaders, List<IssueTag> issues, int events) {}

package org.chancery.ingest.intake;

import org.chancery.contract.ArticleIdentity;
import org.chancery.contract.RawArticle;

/**
 * What tells one edition of an article from another.
 *
 * @param fingerprint hash of all that a publisher may change
 */
record Edition(int version, String fingerprint) {
    static Edition of(RawArticle article) {
        return new Edition(article.version(), ArticleIdentity.fingerprint(article));
    }
}

package org.chancery.ingest.page;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import org.chancery.contract.RawArticle;

/** Which addresses belong to one outlet: those under a name that somebody has registered. */
final class SameOutlet {
    private SameOutlet() {}

    static boolean isOf(URI own, URI found) {
        var scheme = String.valueOf(own.getScheme()).toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https"))
                && own.getHost() != null
                && own.toString().length() <= RawArticle.MAX_URL
                && outlet(own).equals(outlet(found));
    }

    /** What somebody has registered, also with a host of many (alice.github.io); the host itself if nobody has. */
    private static String outlet(URI address) {
        var host = address.getHost().toLowerCase(Locale.ROOT);
        var registered = EffectiveTldFinder.getAssignedDomain(host, true, false);
        return registered == null ? host : registered;
    }
}

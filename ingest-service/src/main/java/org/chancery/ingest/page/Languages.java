package org.chancery.ingest.page;

import java.util.regex.Pattern;
import org.chancery.contract.RawArticle;
import org.jspecify.annotations.Nullable;

/** Languages as the web writes them. */
public final class Languages {
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

    private Languages() {}

    /** As BCP 47 writes it, or none: many pages and feeds write en_US, or a whole sentence. */
    public static @Nullable String tag(@Nullable String written) {
        var tag = written == null ? "" : written.strip().replace('_', '-');
        return tag.length() <= RawArticle.MAX_LANGUAGE && TAG.matcher(tag).matches() ? tag : null;
    }
}

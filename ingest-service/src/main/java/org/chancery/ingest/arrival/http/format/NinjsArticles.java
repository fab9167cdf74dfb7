package org.chancery.ingest.arrival.http.format;

import java.util.List;
import org.chancery.ingest.arrival.http.item.ArticleDecoder;
import org.chancery.ingest.arrival.http.item.StrictReader;
import org.chancery.ingest.arrival.http.item.Submission;
import org.chancery.ingest.ninjs.NinjsArticle;
import org.chancery.ingest.ninjs.NinjsItem;
import tools.jackson.databind.json.JsonMapper;

/** News items of IPTC ninjs 1.x to 3.x. */
final class NinjsArticles implements ArticleDecoder {
    private static final List<String> OUTLETS =
            List.of("/infoSources/0/name", "/infosources/0/name", "/infosource/0/name", "/copyrightholder");

    private final StrictReader reader;

    NinjsArticles(JsonMapper json) {
        reader = new StrictReader(NinjsArticle.mapper(json), OUTLETS);
    }

    @Override
    public Submission decode(byte[] body) {
        return reader.read(body, NinjsItem.class, NinjsArticles::submission);
    }

    private static Submission submission(NinjsItem item) {
        try {
            return new Submission.Article(NinjsArticle.of(item, null));
        } catch (IllegalArgumentException e) {
            return new Submission.Fault(String.valueOf(e.getMessage()), "", true, NinjsArticle.source(item));
        }
    }
}

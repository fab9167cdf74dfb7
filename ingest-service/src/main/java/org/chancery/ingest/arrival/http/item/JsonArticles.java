package org.chancery.ingest.arrival.http.item;

import java.util.List;
import org.chancery.contract.RawArticle;
import org.chancery.kit.json.StrictJson;
import tools.jackson.databind.json.JsonMapper;

/** Articles as the contract writes them in JSON. */
public final class JsonArticles implements ArticleDecoder {
    private final StrictReader reader;

    /** A decoder as strict as the contract. */
    public JsonArticles(JsonMapper json) {
        reader = new StrictReader(StrictJson.like(json), List.of("/source/name"));
    }

    @Override
    public Submission decode(byte[] body) {
        return reader.read(body, RawArticle.class, Submission.Article::new);
    }
}

package org.chancery.ingest.arrival.http.item;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chancery.contract.RawArticle;

/** A body that is one article. */
final class WholeBody implements Items {
    private final InputStream body;
    private final ArticleDecoder decoder;
    private int number;

    WholeBody(InputStream body, ArticleDecoder decoder) {
        this.body = body;
        this.decoder = decoder;
    }

    @Override
    public Optional<Item> next() throws IOException {
        if (number == 1) {
            return Optional.empty();
        }
        var bytes = body.readNBytes(RawArticle.MAX_BYTES + 1);
        if (bytes.length > RawArticle.MAX_BYTES) {
            throw new BodyBroken(1, "the article has more than " + RawArticle.MAX_BYTES + " bytes", true);
        }
        number = 1;
        return Optional.of(new Item(1, bytes.length, decoder.decode(bytes)));
    }

    @Override
    public int number() {
        return number;
    }
}

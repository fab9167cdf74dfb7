package org.chancery.ingest.arrival.http.item;

import java.io.InputStream;
import java.util.function.Function;

/** How a body holds its articles. */
public sealed interface PushFormat {
    /** The articles of this body. */
    Items items(InputStream body);

    /** One article is the whole body. */
    record One(ArticleDecoder decoder) implements PushFormat {
        @Override
        public Items items(InputStream body) {
            return new WholeBody(body, decoder);
        }
    }

    /** Any number of articles, one after the other. */
    record Many(Function<InputStream, Items> reader) implements PushFormat {
        @Override
        public Items items(InputStream body) {
            return reader.apply(body);
        }
    }
}

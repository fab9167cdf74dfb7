package org.chancery.standalone.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.chancery.standalone.push.file.ArticleFile;
import org.chancery.standalone.service.ServiceAddress;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The sample articles, so that the page is not empty after the first start. */
public final class SampleArticles {
    private static final String PLACE = "classpath*:seeds/articles/*.*json";

    private SampleArticles() {}

    /** Pushes them to the ingest service like anybody's articles. */
    public static PushSummary send(ServiceAddress ingest) {
        var summary = PushSummary.NONE;
        try (var client = new PushClient(ingest, Duration.ofSeconds(60))) {
            for (var file : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
                summary = summary.plus(send(file, client));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the sample articles cannot be read", e);
        }
        return summary;
    }

    private static PushSummary send(Resource file, PushClient client) throws IOException {
        try (var in = file.getInputStream()) {
            return client.push(new ArticleFile(String.valueOf(file.getFilename()), in).articles());
        }
    }
}

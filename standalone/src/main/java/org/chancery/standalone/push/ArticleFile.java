package org.chancery.standalone.push;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.http.format.TextArticles;
import org.chancery.standalone.lines.Line;
import org.chancery.standalone.lines.Lines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of articles: NDJSON, one JSON article, an array of them, or plain text, perhaps with headers. */
final class ArticleFile {
    private static final int PEEK = RawArticle.MAX_BYTES + 1;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final String name;
    private final InputStream in;

    /**
     * An open file.
     *
     * @param name as the user gave it; its extension determines the format, otherwise its first line does
     */
    public ArticleFile(String name, InputStream in) {
        this.name = name;
        this.in = new BufferedInputStream(in, PEEK);
    }

    /** The articles of the file, read lazily. */
    public Stream<Outgoing> articles() throws IOException {
        return switch (format()) {
            case LINES -> lines();
            case DOCUMENT -> document();
            case TEXT -> Stream.of(text());
        };
    }

    private ArticleFormat format() throws IOException {
        var named = ArticleFormat.ofName(name);
        return named.isPresent() ? named.get() : ArticleFormat.ofFirstLine(firstLine());
    }

    private String firstLine() throws IOException {
        in.mark(PEEK);
        var beginning = in.readNBytes(PEEK - 1);
        in.reset();
        var text = new String(beginning, StandardCharsets.UTF_8);
        return text.strip().lines().findFirst().orElse("");
    }

    private Stream<Outgoing> lines() {
        return stream(new Lines(in, RawArticle.MAX_BYTES))
                .filter(line -> !(line instanceof Line.Text text && text.text().isEmpty()))
                .map(this::line);
    }

    private Outgoing line(Line line) {
        var place = name + ":" + line.number();
        return switch (line) {
            case Line.Text(var _, var text) -> new Outgoing.Article(place, text);
            case Line.Broken(var _, var reason) -> new Outgoing.Unreadable(place, reason);
        };
    }

    private Stream<Outgoing> document() throws IOException {
        try {
            var root = MAPPER.readTree(in);
            var articles = root.isArray() ? root.values() : List.of(root);
            var number = new int[] {0};
            return articles.stream()
                    .map(article -> article(root.isArray() ? name + "[" + number[0]++ + "]" : name, article));
        } catch (JacksonException e) {
            var at = e.getLocation();
            var where = at == null ? name : name + ":" + at.getLineNr();
            return Stream.of(new Outgoing.Unreadable(where, "not JSON: " + e.getOriginalMessage()));
        }
    }

    private static Outgoing article(String place, JsonNode article) {
        return new Outgoing.Article(place, article.toString());
    }

    private Outgoing text() throws IOException {
        var bytes = in.readNBytes(PEEK);
        if (bytes.length == PEEK) {
            return new Outgoing.Unreadable(name, "the text exceeds " + RawArticle.MAX_BYTES + " bytes");
        }
        if (Arrays.equals(bytes, new byte[0])) {
            return new Outgoing.Unreadable(name, "the file is empty");
        }
        return text(new String(bytes, StandardCharsets.UTF_8));
    }

    /** As the service reads it: a plain text means the same however it is pushed. */
    private Outgoing text(String text) {
        try {
            return new Outgoing.Article(name, MAPPER.writeValueAsString(TextArticles.read(text)));
        } catch (IllegalArgumentException e) {
            return new Outgoing.Unreadable(name, String.valueOf(e.getMessage()));
        }
    }

    private static Stream<Line> stream(Iterator<Line> lines) {
        Iterable<Line> iterable = () -> lines;
        return StreamSupport.stream(iterable.spliterator(), false);
    }
}

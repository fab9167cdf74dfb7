package org.chancery.standalone.push.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.http.format.TextArticles;
import org.chancery.standalone.lines.Line;
import org.chancery.standalone.lines.Lines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of articles: NDJSON, one JSON article, an array of them, a web page, a web archive, or plain text, perhaps with headers; each of
 * them may be packed by gzip.
 */
public final class ArticleFile {
    private static final int PEEK = RawArticle.MAX_BYTES + 1;

    /** As long as the ingest service lets a page be. */
    private static final int LONGEST_PAGE = 10 << 20;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final String name;
    private final Unpacked file;
    private final InputStream in;

    /**
     * An open file.
     *
     * @param name as the user gave it; its extension determines the format, otherwise its first line does
     */
    public ArticleFile(String name, InputStream in) {
        this.name = name;
        this.file = Unpacked.of(in);
        this.in = new BufferedInputStream(file, PEEK);
    }

    /** Whether the name of a file tells that it holds articles. */
    public static boolean isNamed(String name) {
        return ArticleFormat.ofName(name).isPresent() || name.endsWith(".json") || name.endsWith(".json.gz");
    }

    /** The articles of the file, read lazily. */
    public Stream<Outgoing> articles() throws IOException {
        return articles(0);
    }

    /** Those after the first ones, which are not looked at. If the file breaks off, the last one says so. */
    public Stream<Outgoing> articles(long pushed) throws IOException {
        return Stream.concat(
                entries().skip(pushed).map(Supplier::get),
                Stream.of(file).flatMap(read -> read.fault().stream()).map(why -> new Outgoing.Unreadable(name, why)));
    }

    private Stream<Supplier<Outgoing>> entries() throws IOException {
        return switch (format()) {
            case LINES -> lines();
            case DOCUMENT -> document().map(one -> () -> one);
            case PAGE -> Stream.of(this::page);
            case ARCHIVE -> new WebArchive(name, file, in).entries();
            case TEXT -> Stream.of(this::text);
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

    private Stream<Supplier<Outgoing>> lines() {
        return stream(new Lines(in, RawArticle.MAX_BYTES))
                .filter(line -> !(line instanceof Line.Text text && text.text().isEmpty()))
                .map(line -> () -> line(line));
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

    private Outgoing text() {
        return whole(RawArticle.MAX_BYTES, bytes -> text(new String(bytes, StandardCharsets.UTF_8)));
    }

    private Outgoing page() {
        return whole(LONGEST_PAGE, bytes -> new SavedPages().article(name, bytes, "", null, null));
    }

    private Outgoing whole(int longest, Function<byte[], Outgoing> reader) {
        try {
            var bytes = in.readNBytes(longest + 1);
            if (bytes.length > longest) {
                return new Outgoing.Unreadable(name, "the text exceeds " + longest + " bytes");
            }
            return bytes.length == 0 ? new Outgoing.Unreadable(name, "the file is empty") : reader.apply(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

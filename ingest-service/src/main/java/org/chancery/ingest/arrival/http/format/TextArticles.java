package org.chancery.ingest.arrival.http.format;

import java.nio.charset.CharacterCodingException;
import org.chancery.contract.ArticleSource;
import org.chancery.contract.RawArticle;
import org.chancery.ingest.arrival.http.item.ArticleDecoder;
import org.chancery.ingest.arrival.http.item.Submission;
import org.chancery.ingest.arrival.http.item.Utf8;
import org.chancery.ingest.page.Dates;

/**
 * Articles as plain text: lines of headers, a blank line, the body. Without the header {@code Title}, the first line of what follows
 * is the title; without any header, that of the whole text.
 */
public final class TextArticles implements ArticleDecoder {
    @Override
    public Submission decode(byte[] body) {
        try {
            return new Submission.Article(read(Utf8.text(body)));
        } catch (CharacterCodingException _) {
            return Submission.Fault.unreadable("not valid UTF-8");
        } catch (IllegalArgumentException e) {
            return new Submission.Fault(String.valueOf(e.getMessage()), "", true, null);
        }
    }

    /**
     * Takes the fields from the headers, and the body from the rest.
     *
     * @throws IllegalArgumentException saying which line or field is wrong
     */
    public static RawArticle read(String text) {
        var headers = TextHeaders.of(text);
        var rest = headers.rest().strip();
        var title = headers.value("title");
        var firstLine = rest.lines().findFirst().orElse("");
        var isTitled = title != null;
        var date = headers.value("date");
        var publishedAt = Dates.moment(date);
        if (date != null && publishedAt == null) {
            throw new IllegalArgumentException("Date: '" + date + "' is no date");
        }
        var source = headers.value("source");
        return new RawArticle(
                null,
                0,
                null,
                source == null ? null : new ArticleSource(source, null),
                headers.value("url"),
                isTitled ? title : firstLine.strip(),
                headers.value("byline"),
                isTitled ? rest : rest.substring(firstLine.length()).strip(),
                headers.value("language"),
                null,
                publishedAt,
                null);
    }
}

package org.chancery.ingest.page;

import java.net.URI;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;

/** The main text of a page without what stands around it, as the reader view of browsers finds it. */
final class MainText {
    static final Set<String> NEVER = Set.of(
            "script", "style", "noscript", "template", "iframe", "svg", "form", "nav", "aside", "figure", "button");

    /** Longer headings are pages that forgot to end one. */
    private static final int MAX_HEADING = 300;

    private MainText() {}

    /** Empty if there is none, or too much to look through. */
    static String of(Document document, URI address) {
        if (Extent.isMonstrous(document)) {
            return "";
        }
        var copy = document.clone();
        copy.select(String.join(",", NEVER)).remove();
        copy.select("h1").stream()
                .filter(heading -> heading.text().length() < MAX_HEADING)
                .forEach(Node::remove);
        var content = new Readability4J(address.toString(), copy).parse().getArticleContent();
        return content == null ? "" : PlainText.of(content);
    }
}

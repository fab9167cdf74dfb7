package org.chancery.ingest.page;

import java.net.URI;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** The main text of a page without what stands around it, as the reader view of browsers finds it. */
final class MainText {
    private static final String NEVER =
            "script, style, noscript, template, iframe, svg, form, nav, aside, figure, button";

    /** Longer headings are pages that forgot to end one. */
    private static final int MAX_HEADING = 300;

    /** The extractor is recursive; no honest page is as deep. */
    private static final int MAX_DEPTH = 400;

    private MainText() {}

    /** Empty if there is none. */
    static String of(Document document, URI address) {
        if (isTooDeep(document)) {
            return "";
        }
        var copy = document.clone();
        copy.select(NEVER).remove();
        copy.select("h1").stream()
                .filter(heading -> heading.text().length() < MAX_HEADING)
                .forEach(Node::remove);
        var content = new Readability4J(address.toString(), copy).parse().getArticleContent();
        return content == null ? "" : PlainText.of(content);
    }

    private static boolean isTooDeep(Document document) {
        return NodeTraversor.filter(
                        (node, depth) -> depth > MAX_DEPTH ? FilterResult.STOP : FilterResult.CONTINUE, document)
                == FilterResult.STOP;
    }
}

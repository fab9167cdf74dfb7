package org.chancery.ingest.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** How much of a page there is to look through. The time that its extractor takes grows with the square of it. */
final class Extent implements NodeFilter {
    /** The extractor is recursive; no honest page is as deep. */
    private static final int MAX_DEPTH = 100;

    /** Elements, texts and comments: five times as many as a large page of an outlet has. */
    private static final int MAX_PARTS = 20_000;

    /** As many as a book has. */
    private static final int MAX_LETTERS = 500_000;

    private int parts;
    private int letters;

    private Extent() {}

    /** Whether reading it would take too long. */
    static boolean isMonstrous(Document document) {
        return NodeTraversor.filter(new Extent(), document) == FilterResult.STOP;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        parts++;
        letters += node instanceof TextNode text ? text.getWholeText().length() : 0;
        if (depth > MAX_DEPTH || parts > MAX_PARTS || letters > MAX_LETTERS) {
            return FilterResult.STOP;
        }
        boolean isLeftOut = node instanceof Element element && MainText.NEVER.contains(element.normalName());
        return isLeftOut ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }
}

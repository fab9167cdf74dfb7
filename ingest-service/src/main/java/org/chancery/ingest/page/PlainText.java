package org.chancery.ingest.page;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of HTML, with a blank line between paragraphs. */
public final class PlainText implements NodeVisitor {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern AROUND_LINES = Pattern.compile(" ?\n ?");
    private static final Pattern MANY_LINES = Pattern.compile("\n{3,}");
    private static final String UNSEEN = "script, style, noscript, template, iframe, object, svg";

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    /** The text, empty if there is none. */
    public static String of(String html) {
        return of(Jsoup.parseBodyFragment(html).body());
    }

    /** The text in one line, as a title has it. */
    public static String line(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }

    static String of(Element root) {
        root.select(UNSEEN).remove();
        var visitor = new PlainText();
        root.traverse(visitor);
        var lines = AROUND_LINES.matcher(visitor.text).replaceAll("\n");
        return MANY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element) {
            text.append(breakAt(element));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !element.nameIs("br")) {
            text.append(breakAt(element));
        }
    }

    private static String breakAt(Element element) {
        if (element.nameIs("br") || element.nameIs("tr") || element.nameIs("li")) {
            return "\n";
        }
        return element.isBlock() ? "\n\n" : "";
    }
}

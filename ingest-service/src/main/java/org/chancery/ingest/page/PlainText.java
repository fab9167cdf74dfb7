package org.chancery.ingest.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The text of HTML, with a blank line between paragraphs. */
public final class PlainText implements NodeFilter {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern AROUND_LINES = Pattern.compile(" ?\n ?");
    private static final Pattern MANY_LINES = Pattern.compile("\n{3,}");
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "iframe", "object", "svg");

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
        var seen = new PlainText();
        NodeTraversor.filter(seen, root);
        var lines = AROUND_LINES.matcher(seen.text).replaceAll("\n");
        return MANY_LINES.matcher(lines).replaceAll("\n\n").strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            text.append(breakAt(element));
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (node instanceof Element element && !element.nameIs("br")) {
            text.append(breakAt(element));
        }
        return FilterResult.CONTINUE;
    }

    private static String breakAt(Element element) {
        if (element.nameIs("br") || element.nameIs("tr") || element.nameIs("li")) {
            return "\n";
        }
        return element.isBlock() ? "\n\n" : "";
    }
}

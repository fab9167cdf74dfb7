package org.chancery.store.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.contract.RawArticle;
import org.chancery.store.running.Editions;
import org.chancery.store.running.HostileArticles;
import org.chancery.store.running.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What articles do not do to the page, whatever stands in them. */
@PageTest
class HostilePageIT {
    private static final int WIDE = 1440;
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SCRIPT =
            "<script>document.title='ran'</script><img src=x onerror=\"document.title='ran'\">"
                    + "\"'></span><svg onload=document.title='ran'> {{constructor.constructor('document.title=1')()}} ran";

    /** Written from right to left, this would read otherwise. */
    private static final String TURNED = "\u202eevil\u2066 \u202dlive";

    @Test
    void markupIsShownAndRunsNowhere(Running running, Browser browser) {
        running.store().articles().save(List.of(HostileArticles.saying("script", SCRIPT, null, "MDV")));

        browser.open(page(running, "country=MDV"), WIDE).awaitText("#list .words", "<script>");
        browser.click("#list button");
        browser.awaitText("#reading h3.title", "<script>");

        assertThat(browser.texts("#reading .body").getFirst()).contains("<svg onload=");
        for (var view : List.of("party&of=MDV", "leader&of=leader%20script", "issue&of=issue%20script")) {
            browser.open(page(running, "view=" + view), WIDE).awaitText("#figures", "<script>");
            assertThat(
                            browser.run(
                                    "return document.querySelector('#figures').querySelectorAll('script, img, svg[onload]').length"))
                    .as(view)
                    .isEqualTo(0L);
        }
        assertThat(browser.run("return document.title").toString()).isNotIn("ran", "1");
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void wordsAreReadFromLeftToRightWhateverIsBesideThem(Running running, Browser browser) {
        running.store().articles().save(List.of(HostileArticles.saying("turned", TURNED, null, "BTN")));

        browser.open(page(running, "country=BTN"), WIDE).awaitText("#list .words", "evil");
        browser.click("#list button");
        browser.awaitText("#reading h3.title", "evil");
        browser.picture("hostile");

        assertThat(browser.texts("#reading .body mark")).contains("\ufffdevil\u2066 \ufffdlive");
        assertThat(browser.run("return /[\\u202d\\u202e]/.test(document.querySelector('main').textContent)"))
                .isEqualTo(false);
        assertLeftToRight(browser, "#list .words", "evil");
        assertLeftToRight(browser, "#list .facts", "1 source");
        assertLeftToRight(browser, "#reading .origin", "edition 1");
        assertLeftToRight(browser, "#reading .body", "live");
    }

    /** That each letter stands to the right of the one before it. */
    private static void assertLeftToRight(Browser browser, String selector, String word) {
        var isSo = browser.run("""
                const words = document.createTreeWalker(document.querySelector('%s'), NodeFilter.SHOW_TEXT);
                while (words.nextNode() && !words.currentNode.data.includes('%s'));
                const start = words.currentNode.data.indexOf('%s');
                const places = [...'%s'].map((_, letter) => {
                  const range = document.createRange();
                  range.setStart(words.currentNode, start + letter);
                  range.setEnd(words.currentNode, start + letter + 1);
                  return range.getBoundingClientRect().left;
                });
                return places.every((place, letter) => letter === 0 || place > places[letter - 1]);
                """.formatted(selector, word, word, word));
        assertThat(isSo).as("%s of %s", word, selector).isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:document.title='ran'",
                "JavaScript:document.title='ran'",
                " javascript:document.title='ran'",
                "java\nscript:document.title='ran'",
                "data:text/html,<script>document.title='ran'</script>",
                "vbscript:ran",
                "//elsewhere.example/ran",
                "https:ran"
            })
    void onlyAddressesOfTheWebBecomeLinks(String address, Running running, Browser browser) {
        var id = "address " + address.hashCode();
        running.store().articles().save(List.of(HostileArticles.saying(id, "Tonga met Samoa.", address, "MHL")));

        browser.open(page(running, "article=" + id.replace(" ", "%20")), WIDE)
                .awaitText("#reading .origin", "edition 1");

        assertThat(browser.texts("#reading .origin a")).isEmpty();
        assertThat(browser.run(
                        "return [...document.querySelectorAll('a')].every(link => /^https?:$/.test(link.protocol))"))
                .isEqualTo(true);
    }

    @Test
    void aTitleOfTwoMegabytesIsCutAndThePageGoesOn(Running running, Browser browser) {
        var tree = (ObjectNode) JSON.valueToTree(
                Editions.edition("long title", 1, null, Editions.meetingWith("COM", "2024-05-02", "long title")));
        ((ObjectNode) tree.get("article")).put("title", "Comoros! ".repeat(2 * 1024 * 1024 / 10));
        browser.open(page(running, "country=COM"), WIDE).awaitText("#message", "Nothing yet");

        running.topics().enriched("long title", JSON.writeValueAsString(tree));

        browser.awaitText("#list .sentence", "Comoros");
        browser.click("#list button");
        browser.awaitText("#reading h3.title", "Comoros! Comoros!");
        assertThat(browser.texts("#reading h3.title").getFirst())
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(RawArticle.MAX_TITLE);
        assertThat(browser.isWiderThanTheScreen()).isFalse();
    }

    private static String page(Running running, String query) {
        return running.store().address("/?" + query);
    }
}

package org.chancery.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void keepsParagraphsAndLines() {
        assertThat(PlainText.of("<p>One <b>two</b>\n  three.</p><p>Four<br/>five.</p><ul><li>six<li>seven</ul>"))
                .isEqualTo("One two three.\n\nFour\nfive.\n\nsix\n\nseven");
    }

    @Test
    void dropsWhatNobodySees() {
        assertThat(PlainText.of("<style>p{}</style><p>Seen<script>alert(1)</script></p><!-- not --><iframe>x</iframe>"))
                .isEqualTo("Seen");
    }

    @Test
    void readsEntitiesAndTextWithoutMarkup() {
        assertThat(PlainText.of("Talks &amp; more: 2 &lt; 3")).isEqualTo("Talks & more: 2 < 3");
        assertThat(PlainText.line("<i>Talks</i> &#8211;\n begin")).isEqualTo("Talks – begin");
    }
}

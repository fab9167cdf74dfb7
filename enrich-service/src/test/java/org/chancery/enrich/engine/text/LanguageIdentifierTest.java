package org.chancery.enrich.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.chancery.contract.RawArticle;
import org.chancery.enrich.engine.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which language an article is written. */
class LanguageIdentifierTest {
    private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier(Set.of("en"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Kenya and Somalia signed an agreement on fishing in Nairobi on Monday, officials said.
            es | El presidente de Colombia se reunió ayer en Bogotá con el secretario de Estado de los Estados Unidos.
            fr | Le président de la République a rencontré lundi à Berlin le chancelier allemand pour parler de la paix.
            de | Der Bundeskanzler traf am Montag in Berlin den Präsidenten der Republik und sprach über den Frieden.
            ru | Министр иностранных дел встретился в Москве с послом Турции и обсудил с ним перемирие.
            ar | التقى وزير الخارجية المصري اليوم في القاهرة نظيره السوداني لبحث وقف إطلاق النار
            """)
    void isToldByTheLetters(String language, String body) {
        assertThat(LANGUAGES.of(article(null, "", body))).isEqualTo(language);
    }

    @Test
    void isChineseWhereItsWritingIs() {
        var language = LANGUAGES.of(article(null, "", "中国外交部长周一在北京会见了美国国务卿，双方讨论了贸易问题。"));

        assertThat(LANGUAGES.known(language)).isEmpty();
    }

    @Test
    void isTheOneThatTheArticleSays() {
        assertThat(LANGUAGES.of(article("fr-CA", "", "Kenya signed."))).isEqualTo("fr-CA");
        assertThat(LANGUAGES.known("fr-CA")).isEmpty();
        assertThat(LANGUAGES.known("en-GB")).hasValue("en");
    }

    @Test
    void isAKnownOneForAHeadlineThatCouldBeAny() {
        assertThat(LANGUAGES.of(article(null, "Blinken visits Bogota", ""))).isEqualTo("en");
        assertThat(LANGUAGES.of(article(null, "KENYA, SOMALIA TRADE BLAME", "")))
                .isEqualTo("en");
    }

    @Test
    void isWhyAnArticleHasNoTags() {
        var spanish =
                Desk.read(null, "", "Rusia condenó a Ucrania. El presidente Vladimir Putin habló el lunes en Moscú.");

        assertThat(spanish.article().language()).isEqualTo("es");
        assertThat(spanish.leaders()).isEmpty();
        assertThat(spanish.issues()).isEmpty();
        assertThat(spanish.events()).isEmpty();
    }

    private static RawArticle article(String language, String title, String body) {
        return new RawArticle("one", 1, null, null, null, title, null, body, language, null, null, null);
    }
}

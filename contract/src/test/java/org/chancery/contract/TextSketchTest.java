package org.chancery.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well copies are told from other articles, on pairs made of the sample articles. */
class TextSketchTest {
    private static final int TRIES = 5;

    private final Random dice = new Random(7);
    private final List<String> bodies = SampleArticles.all().stream()
            .map(RawArticle::body)
            .filter(body -> !body.isBlank())
            .toList();
    private final List<String> vocabulary =
            bodies.stream().flatMap(body -> Stream.of(body.split(" "))).toList();

    /** Of 100 words changed that many, each for any word of another article. */
    @ParameterizedTest
    @CsvSource({"5, 1.00, 1", "20, 0.85, 1", "50, 0, 0.05"})
    void recognisesCopiesOfWhichWordsAreChanged(int changed, double least, double most) {
        double recall = recall(changed + " % of words changed", body -> changed(body, changed));

        assertThat(recall).isBetween(least, most);
        assertThat(precision(body -> changed(body, changed))).isEqualTo(1);
    }

    @Test
    void recognisesACopyWithoutItsSecondHalf() {
        assertThat(recall("half cut off", body -> body.substring(0, body.length() / 2)))
                .isGreaterThan(0.95);
    }

    @Test
    void recognisesACopyWithItsParagraphsTurnedAroundAndANewBeginning() {
        UnaryOperator<String> turned = body -> "This is what our desk was told. "
                + String.join("\n\n", List.of(body.split("\n\n")).reversed());

        assertThat(recall("paragraphs turned around", turned)).isGreaterThan(0.95);
    }

    @Test
    void tellsArticlesApartOfWhichOneQuotesATenthOfTheOther() {
        long mistaken = IntStream.range(1, bodies.size())
                .filter(number -> sketch(bodies.get(number)).isCopyOf(sketch(quoting(number))))
                .count();

        assertThat(mistaken).isZero();
    }

    @Test
    void tellsReportsOfOneSentenceApartThatNameTheSameParties() {
        var one = sketch("Saudi Foreign Minister Faisal bin Farhan and Iranian Foreign Minister Hossein"
                + " Amirabdollahian met in Beijing on Thursday.");
        var other = sketch("Iranian Foreign Minister Hossein Amirabdollahian held talks with Saudi Foreign Minister"
                + " Faisal bin Farhan in Beijing on Thursday, the first for seven years.");

        assertThat(one.isCopyOf(other)).isFalse();
    }

    @Test
    void readsScriptsWithoutSpaces() {
        var one = "中国国家主席习近平星期一在北京会见了法国总统马克龙，双方就乌克兰战争和贸易问题交换了意见。";

        assertThat(sketch(one).isCopyOf(sketch("【本报讯】" + one))).isTrue();
        assertThat(sketch(one).isCopyOf(sketch("日本首相岸田文雄在首尔与韩国总统尹锡悦会谈，讨论两国关系的改善以及朝鲜导弹。")))
                .isFalse();
    }

    @Test
    void isReadAsItWasWritten() {
        var sketch = sketch(bodies.getFirst());

        assertThat(TextSketch.read(sketch.written())).isEqualTo(sketch);
        assertThat(sketch("Too short to tell.").written()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextSketch.read("abc"))
                .withMessageStartingWith("sketch: ");
    }

    private double recall(String name, UnaryOperator<String> copy) {
        long found = IntStream.range(0, TRIES * bodies.size())
                .mapToObj(number -> bodies.get(number % bodies.size()))
                .filter(body -> sketch(body).isCopyOf(sketch(copy.apply(body))))
                .count();
        double recall = (double) found / (TRIES * bodies.size());
        System.out.printf("copies, %s: recall %.3f of %d%n", name, recall, TRIES * bodies.size());
        return recall;
    }

    /** Of the pairs that are taken for copies, the share that are; 1 if there are none. */
    private double precision(UnaryOperator<String> copy) {
        var originals = bodies.stream().map(TextSketchTest::sketch).toList();
        var copies = bodies.stream().map(copy).map(TextSketchTest::sketch).toList();
        int right = 0;
        int wrong = 0;
        for (int one = 0; one < originals.size(); one++) {
            for (int other = 0; other < copies.size(); other++) {
                boolean isTaken = originals.get(one).isCopyOf(copies.get(other));
                right += isTaken && one == other ? 1 : 0;
                wrong += isTaken && one != other ? 1 : 0;
            }
        }
        System.out.printf("copies: precision of %d pairs, %d of them wrong%n", right + wrong, wrong);
        return wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    private String changed(String body, int percent) {
        var words = new ArrayList<>(List.of(body.split(" ")));
        words.replaceAll(word -> dice.nextInt(100) < percent ? vocabulary.get(dice.nextInt(vocabulary.size())) : word);
        return String.join(" ", words);
    }

    /** The article before it, with a tenth of this one's words in a row. */
    private String quoting(int number) {
        var quoted = List.of(bodies.get(number).split(" "));
        return bodies.get(number - 1) + " " + String.join(" ", quoted.subList(0, quoted.size() / 10));
    }

    private static TextSketch sketch(String text) {
        return TextSketch.of(text);
    }
}

package org.chancery.enrich.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.enrich.engine.text.Token.Kind;
import org.chancery.enrich.engine.text.word.Word;
import org.junit.jupiter.api.Test;

/** How text is cut, where it is not plain prose. */
class TokenizerTest {
    @Test
    void readsDigitsOutsideTheBasicPlane() {
        assertThat(words("In 𝟐𝟎𝟏𝟎, 𝟑.𝟓 left")).containsExactly("in", "2010", ",", "3.5", "left");
    }

    @Test
    void readsTheLongestWords() {
        var longest = "x".repeat(Token.MAX_LENGTH);

        assertThat(words("a " + longest)).containsExactly("a", longest);
    }

    @Test
    void passesOverWhatIsLongerThanAnyWord() {
        var tokens = Tokenizer.tokens("one " + "A.".repeat(40) + " two", Word::plain);

        assertThat(tokens).extracting(Token::kind).containsExactly(Kind.WORD, Kind.NOISE, Kind.WORD);
        assertThat(tokens.get(1)).isEqualTo(Token.noise(4, 84));
        assertThat(tokens.get(1).baseForms()).containsExactly("");
    }

    @Test
    void passesOverWhatIsLongerThanAnyWordOnceItIsFolded() {
        assertThat(Tokenizer.tokens("ﷺ".repeat(10), Word::plain))
                .extracting(Token::kind)
                .containsExactly(Kind.NOISE);
    }

    private static List<String> words(String text) {
        return Tokenizer.tokens(text, Word::plain).stream().map(Token::word).toList();
    }
}

package org.chancery.enrich.engine.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordBookTest {
    private static final int VERBS = 70;
    private static final int NOUNS = 3;
    private static final int PAST = 1;

    private final WordBook book = new WordBook();

    WordBookTest() {
        book.addList(VERBS, List.of("meet", "sign"));
        book.addList(NOUNS, List.of("meeting", "sign"));
        book.addEndings(PAST, List.of("ed", "t"));
    }

    @Test
    void knowsTheListsOfTheWordItselfApartFromThoseOfItsBaseForms() {
        var meeting = book.word(List.of("meeting", "meet"));

        assertThat(meeting.isListed(NOUNS)).isTrue();
        assertThat(meeting.isListed(VERBS)).isFalse();
        assertThat(meeting.isFormListed(VERBS)).isTrue();
        assertThat(meeting.isFormListed(NOUNS)).isTrue();
    }

    @Test
    void keepsTheListsOfAWordWhenOthersShareThem() {
        book.word(List.of("signed", "sign"));

        assertThat(book.word(List.of("meet")).isListed(NOUNS)).isFalse();
        assertThat(book.word(List.of("zzz")).isFormListed(VERBS)).isFalse();
    }

    @Test
    void knowsTheEndingsOfTheWordItself() {
        assertThat(book.word(List.of("signed", "sign")).ends(PAST)).isTrue();
        assertThat(book.word(List.of("meeting", "meet")).ends(PAST)).isFalse();
    }
}

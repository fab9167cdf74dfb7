package org.chancery.standalone.promise.chaos.producer;

import java.util.List;
import java.util.Set;
import org.chancery.standalone.running.Article;

/** Makes up editions; each sentence tells one event, the first of them in all editions of an article, the second not in the next. */
public final class Newsroom {
    private static final List<String> COUNTRIES = List.of(
            "France", "Germany", "Italy", "Spain", "Poland", "Sweden", "Norway", "Kenya", "Egypt", "Brazil", "Chile",
            "Peru", "Canada", "Mexico", "Japan", "India", "China", "Turkey", "Israel", "Iran", "Iraq", "Jordan",
            "Ghana", "Nigeria");
    private static final List<String> DEEDS =
            List.of("condemned", "thanked", "threatened", "criticized", "praised", "accused", "sanctioned", "attacked");

    /** After so many editions the second sentence is the first edition's again. */
    private static final int SECOND_SENTENCES = 3;

    private Newsroom() {}

    static String id(int article) {
        return "chaos-" + article;
    }

    public static Article edition(int article, int number, String status) {
        return new Article(
                id(article),
                "Report %d in its edition %d".formatted(article, number),
                sentence(article, 0) + "\n" + sentence(article, 1 + number % SECOND_SENTENCES),
                "2023-07-04T12:00:00Z",
                status);
    }

    /** Those that tell an event which must be live once this edition is the last. */
    public static Set<String> sentences(Article edition) {
        return edition.status().equals("usable")
                ? Set.copyOf(edition.body().lines().toList())
                : Set.of();
    }

    private static String sentence(int article, int number) {
        var source = article + 5 * number;
        var target = source + 1 + (article / COUNTRIES.size() + number) % (COUNTRIES.size() - 1);
        return "%s %s %s on Monday."
                .formatted(from(COUNTRIES, source), from(DEEDS, article + number), from(COUNTRIES, target));
    }

    private static String from(List<String> words, int number) {
        return words.get(number % words.size());
    }
}

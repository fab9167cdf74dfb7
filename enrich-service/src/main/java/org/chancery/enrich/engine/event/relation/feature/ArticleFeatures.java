package org.chancery.enrich.engine.event.relation.feature;

/** What the rest of the article says of the two parties: whom its title names, what rules read of them elsewhere. */
final class ArticleFeatures {
    private ArticleFeatures() {}

    static void add(ReadArticle article, ReadSentence sentence, Dyad dyad, Features features) {
        boolean title = ReadArticle.isTitle(sentence);
        features.add("stands in ", title ? "title" : place(sentence.place()));
        if (!title) {
            features.add("title names ", named(article, dyad));
            article.readInTitle(dyad).forEach(type -> features.add("in title: ", type.name()));
        }
        addElsewhere(article, sentence, dyad, features);
        features.add("together elsewhere: ", String.valueOf(Math.min(4, article.togetherElsewhere(dyad, sentence))));
        features.add(
                "source elsewhere: ",
                many(article.namedElsewhere(dyad.source(), sentence)),
                ", target: ",
                many(article.namedElsewhere(dyad.target(), sentence)));
    }

    private static void addElsewhere(ReadArticle article, ReadSentence sentence, Dyad dyad, Features features) {
        var elsewhere = article.readElsewhere(dyad, sentence);
        if (elsewhere.isEmpty()) {
            features.add("no rule elsewhere");
        }
        elsewhere.forEach(type -> features.add("elsewhere: ", type.name()));
        article.readElsewhere(dyad.reversed(), sentence)
                .forEach(type -> features.add("elsewhere reversed: ", type.name()));
    }

    private static String place(int sentence) {
        return sentence == 0 ? "lead" : sentence < 3 ? "top" : sentence < 8 ? "middle" : "end";
    }

    private static String named(ReadArticle article, Dyad dyad) {
        boolean source = article.isInTitle(dyad.source());
        boolean target = article.isInTitle(dyad.target());
        return source && target ? "both" : source ? "source" : target ? "target" : "neither";
    }

    private static String many(int sentences) {
        return sentences == 0 ? "never" : sentences < 3 ? "seldom" : "often";
    }
}

package org.chancery.enrich.engine.event.relation.feature;

/** What the rest of the article says of the two parties: whom its title names, what rules read of them elsewhere. */
final class ArticleFeatures {
    private final ReadArticle article;
    private final ReadSentence sentence;
    private final ReadArticle.Findings here;

    ArticleFeatures(ReadArticle article, ReadSentence sentence) {
        this.article = article;
        this.sentence = sentence;
        here = ReadArticle.Findings.of(sentence);
    }

    void add(Dyad dyad, Features features) {
        features.add("stands in ", here.isTitle() ? "title" : place(sentence.place()));
        if (!here.isTitle()) {
            features.add("title names ", named(dyad));
            article.readInTitle(dyad).forEach(type -> features.add("in title: ", type.name()));
        }
        addElsewhere(dyad, features);
        features.add("together elsewhere: ", String.valueOf(Math.min(4, article.togetherElsewhere(dyad, here))));
        features.add(
                "source elsewhere: ",
                many(article.namedElsewhere(dyad.source(), here)),
                ", target: ",
                many(article.namedElsewhere(dyad.target(), here)));
    }

    private void addElsewhere(Dyad dyad, Features features) {
        var elsewhere = article.readElsewhere(dyad, here);
        if (elsewhere.isEmpty()) {
            features.add("no rule elsewhere");
        }
        elsewhere.forEach(type -> features.add("elsewhere: ", type.name()));
        article.readElsewhere(dyad.reversed(), here).forEach(type -> features.add("elsewhere reversed: ", type.name()));
    }

    private static String place(int sentence) {
        return sentence == 0 ? "lead" : sentence < 3 ? "top" : sentence < 8 ? "middle" : "end";
    }

    private String named(Dyad dyad) {
        boolean source = article.isInTitle(dyad.source());
        boolean target = article.isInTitle(dyad.target());
        return source && target ? "both" : source ? "source" : target ? "target" : "neither";
    }

    private static String many(int sentences) {
        return sentences == 0 ? "never" : sentences < 3 ? "seldom" : "often";
    }
}

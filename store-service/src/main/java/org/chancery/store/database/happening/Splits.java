package org.chancery.store.database.happening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.store.happening.Cuts;
import org.springframework.stereotype.Component;

/** Takes happenings apart; whoever calls it holds the lock of the happenings. */
@Component
class Splits {
    /** Each report on the one side is kept apart from each on the other. */
    private static final int MOST_CUTS = 100_000;

    private final ReportRows reports;
    private final CutRows cuts;
    private final Regrouping regrouping;

    Splits(ReportRows reports, CutRows cuts, Regrouping regrouping) {
        this.reports = reports;
        this.cuts = cuts;
        this.regrouping = regrouping;
    }

    Splitting split(String happening, Set<String> apart) {
        var articles = reports.articlesOfHappeningWith(happening);
        if (articles.isEmpty()) {
            return new Splitting.NoSuchHappening();
        }
        if (!articles.keySet().containsAll(apart)) {
            return new Splitting.NotItsReports();
        }
        var rest = new HashSet<>(articles.keySet());
        rest.removeAll(apart);
        if (rest.isEmpty() || apart.isEmpty()) {
            return new Splitting.NothingLeft();
        }
        if ((long) apart.size() * rest.size() > MOST_CUTS) {
            return new Splitting.TooMany();
        }
        cuts.add(Cuts.between(apart, rest));
        regrouping.ofArticles(List.copyOf(new HashSet<>(articles.values())));
        return new Splitting.Split(regrouping.happeningsOf(articles.keySet()));
    }
}

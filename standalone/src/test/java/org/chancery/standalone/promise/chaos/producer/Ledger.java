package org.chancery.standalone.promise.chaos.producer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.standalone.running.Article;

/** What was answered to whom: all that a producer knows in the end. */
public record Ledger(List<Told> told) {
    /** The answers to a story, step by step. */
    public record Told(String article, List<List<Answered>> steps) {
        Told with(List<Answered> step) {
            return new Told(
                    article, Stream.concat(steps.stream(), Stream.of(step)).toList());
        }

        /** The editions one of which must be the last: what was acknowledged at the last moment at which anything was. */
        public Set<Article> last() {
            var last = new HashSet<Article>();
            for (var step : steps) {
                var acknowledged = editions(step.stream().filter(Answered::isAcknowledged));
                if (!acknowledged.isEmpty()) {
                    last.clear();
                    last.addAll(acknowledged);
                }
                // Nobody knows about these.
                last.addAll(editions(step.stream().filter(Answered::isOpen)));
            }
            return last;
        }

        private static Set<Article> editions(Stream<Answered> answers) {
            return answers.map(answered -> answered.push().article()).collect(Collectors.toSet());
        }
    }

    /** Every one there was. */
    public Stream<Answered> answers() {
        return told.stream().flatMap(story -> story.steps().stream()).flatMap(List::stream);
    }

    /** Those that said that the edition is kept. */
    public Stream<Answered> acknowledged() {
        return answers().filter(Answered::isAcknowledged);
    }

    /** The stories in which something was acknowledged. */
    public Stream<Told> kept() {
        return told.stream()
                .filter(story -> story.steps().stream().flatMap(List::stream).anyMatch(Answered::isAcknowledged));
    }
}

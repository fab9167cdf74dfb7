package org.chancery.ingest.mixed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.chancery.contract.RawArticle;

/** The texts of each article that must stand in the raw topic, in their order, and nothing besides. */
final class Promised {
    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();

    void text(String article, String text) {
        texts.computeIfAbsent(article, _ -> new CopyOnWriteArrayList<>()).add(text);
    }

    int size() {
        return texts.values().stream().mapToInt(List::size).sum();
    }

    /** Texts that the topic lacks. */
    List<String> lost(Map<String, List<RawArticle>> topic) {
        return texts.entrySet().stream()
                .flatMap(article -> article.getValue().stream()
                        .filter(text -> !bodies(topic, article.getKey()).contains(text)))
                .toList();
    }

    /** Articles whose latest edition has not the text that was sent last. */
    List<String> outdated(Map<String, List<RawArticle>> topic) {
        return texts.entrySet().stream()
                .filter(article -> !article.getValue().getLast().equals(latest(topic.get(article.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Records with a text that another record of the same article has, too. */
    List<RawArticle> doubled(Map<String, List<RawArticle>> topic) {
        return topic.values().stream()
                .flatMap(editions -> editions.stream()
                        .filter(one -> editions.stream()
                                .anyMatch(other -> other != one && other.body().equals(one.body()))))
                .toList();
    }

    /** Records that nobody was promised. */
    List<RawArticle> stray(Map<String, List<RawArticle>> topic) {
        return topic.values().stream()
                .flatMap(Collection::stream)
                .filter(one -> !texts.getOrDefault(one.id(), List.of()).contains(one.body()))
                .toList();
    }

    private static List<String> bodies(Map<String, List<RawArticle>> topic, String article) {
        return topic.getOrDefault(article, List.of()).stream()
                .map(RawArticle::body)
                .toList();
    }

    /** Of one version, the record that comes last counts. */
    private static String latest(Collection<RawArticle> editions) {
        return Stream.ofNullable(editions)
                .flatMap(Collection::stream)
                .reduce((one, next) -> next.version() >= one.version() ? next : one)
                .map(RawArticle::body)
                .orElse("");
    }
}

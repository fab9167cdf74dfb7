package org.chancery.standalone.promise.chaos.producer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** All that is pushed in a run; the same for the same seed. */
public record Workload(List<Story> stories) {
    /**
     * As many articles and what follows on them, over this time.
     *
     * @param rivals moments at which both ingest services are given the same article at once
     */
    public static Workload of(long seed, int articles, int rivals, Duration span) {
        var random = new Random(seed);
        var twins = rivals / 2;
        var kinds = IntStream.range(0, articles)
                .mapToObj(article -> new ArrayList<>(List.of(article < twins ? Kind.TWIN : Kind.NEW)))
                .toList();
        further(articles, rivals - twins).forEach((kind, count) -> {
            for (var n = 0; n < count; n++) {
                kinds.get(random.nextInt(kinds.size())).add(kind);
            }
        });
        kinds.forEach(story -> Collections.shuffle(story.subList(1, story.size()), random));
        return new Workload(IntStream.range(0, kinds.size())
                .mapToObj(article -> new StoryTeller(article, random).tell(kinds.get(article), span))
                .toList());
    }

    /** About a quarter of the articles get further editions, a tenth is sent again. */
    private static Map<Kind, Integer> further(int articles, int rivals) {
        var further = new EnumMap<Kind, Integer>(Kind.class);
        further.put(Kind.CORRECTION, articles / 5);
        further.put(Kind.CANCELLATION, articles / 20);
        further.put(Kind.RIVAL, rivals);
        further.put(Kind.DOUBLE, articles / 10);
        further.put(Kind.MALFORMED, articles / 50);
        return further;
    }
}

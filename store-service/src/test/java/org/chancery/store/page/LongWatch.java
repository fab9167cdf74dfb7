package org.chancery.store.page;

import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.chancery.contract.EnrichedArticle;
import org.chancery.store.running.Editions;
import org.chancery.store.running.Running;

/** What a page costs that is kept open while happenings come. */
public final class LongWatch {
    private static final int DAYS = 28;
    private static final int EACH_SECOND = 50;
    private static final int SECONDS_BETWEEN_WORDS = 300;
    private static final String COUNT_FRAMES = """
            const work = [];
            const between = [];
            const painted = new MessageChannel();
            let began;
            painted.port1.onmessage = () => work.push(performance.now() - began);
            requestAnimationFrame(function next(now) {
              if (began) between.push(performance.now() - began);
              began = performance.now();
              painted.port2.postMessage('');
              requestAnimationFrame(next);
            });
            const median = all => [...all].sort((one, other) => one - other)[Math.floor(all.length / 2)];
            window.frames = () => ({frames: between.length, median: median(between), work: median(work)});
            """;

    private LongWatch() {}

    /** Opens the page, stores that many happenings, fifty a second, and prints what its frames and its memory were like. */
    public static void measure(Running running, int happenings) {
        try (var browser = new Browser(Chromium.find().orElseThrow())) {
            browser.open(running.store().address("/"), 1440);
            browser.run(COUNT_FRAMES);
            long begin = System.nanoTime();
            long heap = 0;
            for (int number = 0; number < happenings; number += EACH_SECOND) {
                store(running, number, begin);
                heap = Math.max(heap, browser.heap());
                if ((number / EACH_SECOND + 1) % SECONDS_BETWEEN_WORDS == 0) {
                    say(browser, number + EACH_SECOND, begin, heap);
                }
            }
            say(browser, happenings, begin, heap);
            System.out.printf("%d MB once tidied%n", browser.tidyHeap() / 1_000_000);
        }
    }

    private static void say(Browser browser, int happenings, long begin, long heap) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        var frames = (Map<?, ?>) browser.run("return frames()");
        System.out.printf(
                "%d happenings in %.0f s: %s frames, every %.1f ms (median), of which the page works %.1f ms (median); heap %d MB at most%n",
                happenings,
                seconds,
                frames.get("frames"),
                ((Number) frames.get("median")).doubleValue(),
                ((Number) frames.get("work")).doubleValue(),
                heap / 1_000_000);
    }

    private static void store(Running running, int first, long begin) {
        running.store()
                .articles()
                .save(IntStream.range(first, first + EACH_SECOND)
                        .mapToObj(LongWatch::happening)
                        .toList());
        long due = begin + (first + EACH_SECOND) * 1_000_000_000L / EACH_SECOND;
        LockSupport.parkNanos(due - System.nanoTime());
    }

    private static EnrichedArticle happening(int number) {
        var id = "watched " + number;
        int country = number / DAYS;
        var code = "" + letter(country) + letter(country / 26) + letter(country / 26 / 26);
        return Editions.edition(
                id, 1, null, Editions.meetingWith(code, "2025-02-%02d".formatted(number % DAYS + 1), id));
    }

    private static char letter(int number) {
        return (char) ('A' + number % 26);
    }
}

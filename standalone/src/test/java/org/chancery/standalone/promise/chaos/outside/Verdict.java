package org.chancery.standalone.promise.chaos.outside;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which promises were kept; all are looked at, whatever the others say. */
public final class Verdict {
    private static final int EXAMPLES = 3;

    /** A promise and what speaks against it. */
    private record Finding(String promise, List<String> against) {
        boolean isBroken() {
            return !against.isEmpty();
        }

        String withExamples(int most) {
            return Stream.concat(Stream.of("%6d  %s".formatted(against.size(), promise)), examples(most))
                    .collect(Collectors.joining("\n"));
        }

        private Stream<String> examples(int most) {
            return against.stream().limit(most).map(example -> "          " + example);
        }
    }

    private final List<Finding> findings = new ArrayList<>();

    /** A promise that is kept if nothing speaks against it. */
    public void on(String promise, Stream<?> against) {
        findings.add(new Finding(promise, against.map(Object::toString).toList()));
    }

    /** The promises that were broken. */
    public List<String> broken() {
        return findings.stream().filter(Finding::isBroken).map(Finding::promise).toList();
    }

    /** Each promise with the number of times that it was broken, and all of them. */
    public String inFull() {
        return written(Integer.MAX_VALUE);
    }

    /** Each promise with the number of times that it was broken, and a few of them. */
    @Override
    public String toString() {
        return written(EXAMPLES);
    }

    private String written(int examples) {
        return findings.stream().map(finding -> finding.withExamples(examples)).collect(Collectors.joining("\n"));
    }
}

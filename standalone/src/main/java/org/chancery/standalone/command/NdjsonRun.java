package org.chancery.standalone.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.chancery.contract.TopicSettings;
import org.chancery.standalone.lines.Inputs;
import org.chancery.standalone.lines.Line;
import org.chancery.standalone.lines.Lines;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Maps NDJSON through a function: one line out for each line in, with an {@code error} instead of the answer for a bad line. */
final class NdjsonRun<Q> {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final List<Path> STANDARD_INPUT = List.of(Path.of("-"));

    private final Class<Q> question;
    private final Function<Q, ?> answer;

    NdjsonRun(Class<Q> question, Function<Q, ?> answer) {
        this.question = question;
        this.answer = answer;
    }

    private record Fault(String error, long line) {}

    /** Reads the files, or standard input if there are none; writes to standard output. */
    int over(List<Path> files) throws InterruptedException {
        // Not System.out, which hides a closed pipe.
        return over(files.isEmpty() ? STANDARD_INPUT : files, new FileOutputStream(FileDescriptor.out));
    }

    /** Reads the files and writes the answers; returns exit status 1 if a line was bad. */
    int over(List<Path> files, OutputStream out) throws InterruptedException {
        var errors = 0L;
        for (var file : files) {
            try (var in = Inputs.open(file)) {
                errors += new OrderedAnswers(this::answer).write(new Lines(in, TopicSettings.MAX_RECORD), out);
            } catch (IOException _) {
                return 1;
            }
        }
        return errors == 0 ? 0 : 1;
    }

    private Answer answer(Line line) {
        return switch (line) {
            case Line.Text(var number, var text) -> answer(number, text);
            case Line.Broken(var number, var reason) -> fault(number, reason);
        };
    }

    private Answer answer(long number, String text) {
        if (text.isEmpty()) {
            return fault(number, "the line is empty");
        }
        Q asked;
        try {
            asked = MAPPER.readValue(text, question);
        } catch (JacksonException e) {
            return fault(number, reason(e));
        }
        return asked == null ? fault(number, "the line is null") : answer(number, asked);
    }

    private Answer answer(long number, Q asked) {
        try {
            return new Answer(MAPPER.writeValueAsString(answer.apply(asked)), false);
        } catch (IllegalArgumentException nonsense) {
            return fault(number, String.valueOf(nonsense.getMessage()));
        }
    }

    private static String reason(JacksonException e) {
        if (e.getCause() instanceof IllegalArgumentException nonsense) {
            return String.valueOf(nonsense.getMessage());
        }
        var place = e.getLocation();
        return e.getOriginalMessage() + (place == null ? "" : " (column %d)".formatted(place.getColumnNr()));
    }

    private static Answer fault(long number, String reason) {
        return new Answer(MAPPER.writeValueAsString(new Fault(reason, number)), true);
    }
}

package org.chancery.store.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What becomes of the answer when a file fails. */
class ExportPlacesTest {
    private final ExportPlaces places = new ExportPlaces();
    private final MockHttpServletResponse answer = new MockHttpServletResponse();
    private final Out out = new Out();

    @BeforeEach
    void request() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest(), answer));
    }

    @AfterEach
    void over() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void failureBeforeAnythingIsSentIsAProblem() {
        assertThatThrownBy(() ->
                        file(out -> Lines.csv(out, Line.class, _ -> fail())).writeTo(out))
                .isInstanceOf(QueryTimeoutException.class);
        assertThat(out.isClosed).as("ended as if it were whole").isFalse();
    }

    @Test
    void failureInTheMiddleIsResolvedByNobody() {
        answer.setCommitted(true);

        assertThatIOException()
                .isThrownBy(() -> file(out -> Lines.text(out, _ -> fail())).writeTo(out))
                .withMessageContaining("cut short")
                .withCauseInstanceOf(QueryTimeoutException.class);
        assertThat(out.isClosed).as("ended as if it were whole").isFalse();
    }

    @Test
    void placeIsGivenBackByAFileThatFails() throws IOException {
        for (int failed = 0; failed < 5; failed++) {
            assertThatThrownBy(() -> file(_ -> fail()).writeTo(out)).isInstanceOf(QueryTimeoutException.class);
        }

        file(out -> out.write('x')).writeTo(out);

        assertThat(out.toByteArray()).containsExactly('x');
    }

    private StreamingResponseBody file(StreamingResponseBody content) {
        return Objects.requireNonNull(
                places.file("lines.csv", FileTypes.CSV, content).getBody());
    }

    private static void fail() {
        throw new QueryTimeoutException("the database takes too long");
    }

    /** A line of a table. */
    record Line(String text) {}

    /** Remembers whether it was closed. */
    private static final class Out extends ByteArrayOutputStream {
        private boolean isClosed;

        @Override
        public void close() {
            isClosed = true;
        }
    }
}

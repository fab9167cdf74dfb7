package org.chancery.store.query.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.chancery.kit.http.NoRoom;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Places for those who fetch files: there are a few, since each holds a connection to the database until the file is written. */
@Component
class ExportPlaces {
    private static final int AT_ONCE = 4;

    private final Semaphore free = new Semaphore(AT_ONCE);

    /** Answers with a file of this name, if there is a place. */
    ResponseEntity<StreamingResponseBody> file(String name, MediaType type, StreamingResponseBody content) {
        if (free.availablePermits() == 0) {
            throw full();
        }
        var disposition = ContentDisposition.attachment().filename(name).build();
        var whole = wholeOrCut(content, answer());
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(out -> write(whole, out));
    }

    private static HttpServletResponse answer() {
        var request = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Objects.requireNonNull(request.getResponse());
    }

    /** A failure is told as a problem while nothing is sent yet; after that nobody may resolve it, so that the connection breaks off. */
    private static StreamingResponseBody wholeOrCut(StreamingResponseBody content, HttpServletResponse answer) {
        return out -> {
            try {
                content.writeTo(StreamUtils.nonClosing(out)); // closing it would end the answer as if it were whole
            } catch (RuntimeException e) {
                if (answer.isCommitted()) {
                    throw new IOException("the file is cut short", e);
                }
                throw e;
            }
        };
    }

    /** The place is taken when the file is begun and not before: whoever has left by then would never give it back. */
    private void write(StreamingResponseBody content, OutputStream out) throws IOException {
        if (!free.tryAcquire()) {
            throw full();
        }
        try {
            content.writeTo(out);
        } finally {
            free.release();
        }
    }

    private static ErrorResponseException full() {
        return NoRoom.because("too many files are being written");
    }
}

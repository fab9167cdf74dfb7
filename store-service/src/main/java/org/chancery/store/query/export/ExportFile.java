package org.chancery.store.query.export;

import java.util.concurrent.Semaphore;
import org.chancery.kit.http.NoRoom;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Answers with files; a few at once, since each holds a connection to the database until it is written. */
@Component
class ExportFile {
    private static final int AT_ONCE = 4;

    private final Semaphore free = new Semaphore(AT_ONCE);

    ResponseEntity<StreamingResponseBody> named(String name, MediaType type, StreamingResponseBody content) {
        if (!free.tryAcquire()) {
            throw NoRoom.because("too many files are being written");
        }
        StreamingResponseBody once = out -> {
            try {
                content.writeTo(out);
            } finally {
                free.release();
            }
        };
        var disposition = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(once);
    }
}

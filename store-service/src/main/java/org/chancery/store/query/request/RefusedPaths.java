package org.chancery.store.query.request;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Says as a problem what the server itself refuses, before any of our code is asked: a NUL in a path. */
final class RefusedPaths extends ErrorReportValve {
    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getReporter().write("""
                    {"title": "Not understood", "status": %d, "detail": "the server does not take such a request"}""".formatted(status));
            response.finishResponse();
        } catch (IOException _) {
            // whoever asked is gone
        }
    }
}

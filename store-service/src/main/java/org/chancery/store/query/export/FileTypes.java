package org.chancery.store.query.export;

import org.springframework.http.MediaType;

/** The media types of exports. */
final class FileTypes {
    static final MediaType NDJSON = MediaType.parseMediaType("application/x-ndjson");
    static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    static final MediaType TSV = MediaType.parseMediaType("text/tab-separated-values;charset=UTF-8");
    static final MediaType PARQUET = MediaType.parseMediaType("application/vnd.apache.parquet");

    private FileTypes() {}
}

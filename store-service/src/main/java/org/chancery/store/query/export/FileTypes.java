package org.chancery.store.query.export;

import org.springframework.http.MediaType;

/** The media types of exports. */
final class FileTypes {
    static final String NDJSON_VALUE = "application/x-ndjson";
    static final String CSV_VALUE = "text/csv";
    static final String TSV_VALUE = "text/tab-separated-values";
    static final String PARQUET_VALUE = "application/vnd.apache.parquet";

    static final MediaType NDJSON = MediaType.parseMediaType(NDJSON_VALUE);
    static final MediaType CSV = MediaType.parseMediaType(CSV_VALUE + ";charset=UTF-8");
    static final MediaType TSV = MediaType.parseMediaType(TSV_VALUE + ";charset=UTF-8");
    static final MediaType PARQUET = MediaType.parseMediaType(PARQUET_VALUE);

    private FileTypes() {}
}

package org.chancery.standalone.pipeline;

/** Where a PostgreSQL database is and who may enter. */
public record DatabaseAddress(String url, String user, String password) {}

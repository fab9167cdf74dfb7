package org.chancery.standalone.pipeline;

/** Address and credentials of a PostgreSQL database. */
public record DatabaseAddress(String url, String user, String password) {}

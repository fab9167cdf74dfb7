package org.chancery.store.query.alert;

/** How many alerts there may be. */
public record AlertLimit(int most) {}

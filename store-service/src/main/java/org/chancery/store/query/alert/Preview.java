package org.chancery.store.query.alert;

/**
 * What an alert would have done.
 *
 * @param days so many days back from today
 * @param firings how often it would have fired in them
 */
record Preview(int days, long firings) {}

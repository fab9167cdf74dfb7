package org.chancery.ingest.arrival.http.item;

/**
 * An article of a body, or what stands in its place.
 *
 * @param number of the line, or of the event in its batch, from 1
 * @param bytes its length on the wire, about which it also has in memory
 */
public record Item(int number, int bytes, Submission submission) {}

package org.chancery.ingest.arrival.http.item;

import java.io.IOException;

/** From some item on, a body cannot be read. */
public final class BodyBroken extends IOException {
    private final int number;
    private final String detail;
    private final boolean isTooLarge;

    /** @param number of the item, from 1 */
    public BodyBroken(int number, String detail, boolean isTooLarge) {
        super(detail);
        this.number = number;
        this.detail = detail;
        this.isTooLarge = isTooLarge;
    }

    /** Number of the first item that cannot be read. */
    public int number() {
        return number;
    }

    /** What is wrong. */
    public String detail() {
        return detail;
    }

    /** Whether it exceeds a limit; otherwise it is damaged. */
    public boolean isTooLarge() {
        return isTooLarge;
    }
}

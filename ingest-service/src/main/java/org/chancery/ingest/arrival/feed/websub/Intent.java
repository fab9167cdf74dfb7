package org.chancery.ingest.arrival.feed.websub;

import java.time.Duration;
import org.chancery.contract.WireText;
import org.jspecify.annotations.Nullable;

/**
 * What a hub asks before it does it, as it sends it (WebSub, 5.2 and 5.3).
 *
 * @param mode subscribe or unsubscribe, to be confirmed, or that it is denied
 * @param challenge to be sent back if we agree
 * @param lease seconds for which it will push
 */
public record Intent(
        @Nullable String mode,
        @Nullable String topic,
        @Nullable String challenge,
        @Nullable String lease,
        @Nullable String reason) {
    /** Longer ones are renewed as if they were so long. */
    private static final Duration LONGEST = Duration.ofDays(30);

    static final int MAX_CHALLENGE = 1_000;

    private static final int MAX_REASON = 500;

    /** Zero if it names none. */
    Duration duration() {
        return lease == null || !lease.matches("[0-9]{1,18}")
                ? Duration.ZERO
                : Duration.ofSeconds(Math.min(Long.parseLong(lease), LONGEST.toSeconds()));
    }

    boolean isChallenging() {
        return challenge != null && !challenge.isEmpty() && challenge.length() <= MAX_CHALLENGE;
    }

    String why() {
        return reason == null || reason.isBlank() ? "it does not say why" : WireText.cut(reason, MAX_REASON);
    }
}

package org.chancery.standalone.service;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import org.jspecify.annotations.Nullable;

/** A service could not be asked, or refused; the message says why, and what to do. */
public final class ServiceFailed extends RuntimeException {
    private static final int UNAUTHORIZED = 401;

    private final boolean isRefusal;

    private ServiceFailed(String message, boolean isRefusal, @Nullable Throwable cause) {
        super(message, cause);
        this.isRefusal = isRefusal;
    }

    /** There is a service, or an answer of it, and what was asked for cannot be had. */
    public static ServiceFailed refused(String message) {
        return new ServiceFailed(message, true, null);
    }

    /** A service that refuses with this status, and says why. */
    public static ServiceFailed refused(ServiceAddress address, int status, String body) {
        var hint = status == UNAUTHORIZED ? "; --key-file or CHANCERY_KEY_FILE names the file with the key" : "";
        return refused("%s answers %d: %s%s".formatted(address, status, ProblemText.of(body), hint));
    }

    /** Nobody answers at this address. */
    public static ServiceFailed unreachable(ServiceAddress address, @Nullable Throwable cause) {
        return new ServiceFailed(
                "No service answers at %s; start one with ./chancery up, or set its address with --url."
                        .formatted(address),
                false,
                cause);
    }

    /** A question that got no answer, or not all of it. */
    public static ServiceFailed unanswered(ServiceAddress address, IOException cause) {
        return switch (cause) {
            case ConnectException e -> unreachable(address, e);
            case HttpConnectTimeoutException e -> unreachable(address, e);
            case HttpTimeoutException e ->
                new ServiceFailed(
                        "%s takes too long to answer, and may still be at it; see its log, then ask again."
                                .formatted(address),
                        false,
                        e);
            default -> brokenOff(address, cause);
        };
    }

    /** An answer of which only a part came. */
    public static ServiceFailed brokenOff(ServiceAddress address, Exception cause) {
        return new ServiceFailed(
                "%s broke off in the middle of its answer; ask again.".formatted(address), false, cause);
    }

    /** An answer that a service of ours does not give. */
    public static ServiceFailed unexpected(String message, @Nullable Throwable cause) {
        return new ServiceFailed(message, false, cause);
    }

    /** Somebody ends this process. */
    public static ServiceFailed interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new ServiceFailed("Interrupted.", false, cause);
    }

    /** Whether there is a service, which refused. */
    public boolean isRefusal() {
        return isRefusal;
    }
}

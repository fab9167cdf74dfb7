package org.chancery.store.stream;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.chancery.kit.access.key.Asker;

/** Whose a stream is: that of a key or token where there is one, otherwise that of the address it is asked for from. */
final class Client {
    /** What a provider gives to one customer of IPv6 is at least a network of this many bytes (RFC 6177). */
    private static final int NETWORK = 8;

    private Client() {}

    static String of(HttpServletRequest request) {
        return request.getUserPrincipal() == null
                ? "address " + network(String.valueOf(request.getRemoteAddr()))
                : Asker.of(request);
    }

    /** One client has 2^64 addresses of IPv6, and one of IPv4. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        var bytes = InetAddress.ofLiteral(address.split("%", 2)[0]).getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, NETWORK)));
    }
}

package org.chancery.kit.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.chancery.contract.RawArticle;

/** Addresses on the web, checked before they are used or kept. */
public final class WebAddress {
    private WebAddress() {}

    /**
     * The address, checked.
     *
     * @throws IllegalArgumentException if it is not an address on the web; the message says why
     */
    public static URI of(String url) {
        var address = parsed(url.strip());
        var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new IllegalArgumentException("url: must begin with http:// or https://");
        }
        if (address.getHost() == null) {
            throw new IllegalArgumentException("url: has no host name");
        }
        if (address.getRawUserInfo() != null) {
            throw new IllegalArgumentException("url: must not contain a user name or password");
        }
        return address;
    }

    private static URI parsed(String url) {
        if (url.length() > RawArticle.MAX_URL) {
            throw new IllegalArgumentException("url: must have at most " + RawArticle.MAX_URL + " characters");
        }
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("url: " + e.getMessage(), e);
        }
    }
}

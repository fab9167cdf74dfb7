package org.chancery.standalone.service;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where a service listens: an address that can be asked, which not every URI is.
 *
 * @param key what it asks for, if it does
 */
public record ServiceAddress(URI uri, @Nullable ServiceKey key) {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LAST_PORT = 65_535;

    public ServiceAddress {
        if (!canBeAsked(uri)) {
            throw unusable(uri.toString());
        }
    }

    /**
     * The address that a text names.
     *
     * @throws TypeConversionException if nothing can be asked there
     */
    public static ServiceAddress of(String text) {
        try {
            return new ServiceAddress(new URI(text), null);
        } catch (URISyntaxException _) {
            throw unusable(text);
        }
    }

    private static boolean canBeAsked(URI uri) {
        var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        return SCHEMES.contains(scheme) && uri.getHost() != null && uri.getPort() <= LAST_PORT;
    }

    private static TypeConversionException unusable(String text) {
        return new TypeConversionException(
                "'%s' is no address of a service, such as http://127.0.0.1:8080".formatted(text));
    }

    /** The place of something that the service has. */
    public URI resolve(String path) {
        return uri.resolve(path);
    }

    /** A request for something that the service has, with the key. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(resolve(path));
        headers().forEach(request::header);
        return request;
    }

    /** What each request carries. */
    public Map<String, String> headers() {
        return key == null ? Map.of() : Map.of("Authorization", key.header());
    }

    @Override
    public String toString() {
        return uri.toString();
    }

    /** Reads it from the command line. */
    public static final class Reader implements ITypeConverter<ServiceAddress> {
        @Override
        public ServiceAddress convert(String text) {
            return of(text);
        }
    }
}

package org.chancery.kit.web;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressNetwork.IPAddressGenerator;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IncompatibleAddressException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Resolves names to public addresses only. The client connects to exactly what this returns, on every redirect, so a name that
 * resolves differently a moment later (DNS rebinding) gains nothing.
 */
public final class PublicAddresses implements DnsResolver {
    /** Special-purpose networks (RFC 6890 and its registries), and those that embed an IPv4 address in an IPv6 one. */
    private static final List<IPAddress> SPECIAL = networks(List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16", // where Azure answers its machines
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "::/96",
            "::ffff:0:0/96",
            "::ffff:0:0:0/96",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8"));

    private final List<IPAddress> permitted;
    private final String setting;
    private final DnsResolver names;

    /**
     * Public addresses and some others.
     *
     * @param permitted networks that may be used although they are not public
     * @param setting that lists them, for whoever reads why an address is refused
     */
    public PublicAddresses(List<String> permitted, String setting) {
        this(permitted, setting, SystemDefaultDnsResolver.INSTANCE);
    }

    PublicAddresses(List<String> permitted, String setting, DnsResolver names) {
        this.permitted = networks(permitted);
        this.setting = setting;
        this.names = names;
    }

    private static List<IPAddress> networks(List<String> networks) {
        return networks.stream().map(PublicAddresses::network).toList();
    }

    private static IPAddress network(String network) {
        try {
            return new IPAddressString(network).toAddress().toPrefixBlock();
        } catch (AddressStringException | IncompatibleAddressException e) {
            throw new IllegalArgumentException("'" + network + "' is not a network such as 10.1.0.0/16", e);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var open = Arrays.stream(names.resolve(host)).filter(this::isOpen).toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new NotPublic(host, setting);
        }
        return open;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private boolean isOpen(InetAddress address) {
        var asked = new IPAddressGenerator().from(address);
        return permitted.stream().anyMatch(network -> network.contains(asked))
                || SPECIAL.stream().noneMatch(network -> network.contains(asked));
    }

    /** A name has no public address. */
    public static final class NotPublic extends UnknownHostException {
        NotPublic(String host, String setting) {
            super(host + " has no public address; " + setting + " lists private networks that are permitted");
        }
    }
}

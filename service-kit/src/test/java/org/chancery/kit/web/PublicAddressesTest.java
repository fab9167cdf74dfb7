package org.chancery.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.impl.InMemoryDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
    private static final String SETTING = "CHANCERY_FETCH_PRIVATE";

    private final PublicAddresses addresses = new PublicAddresses(List.of(), SETTING);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "localhost",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.0.170",
                "224.0.0.1",
                "255.255.255.255",
                "203.0.113.9",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "::ffff:0:10.0.0.1",
                "::ffff:0:a9fe:a9fe",
                "168.63.129.16",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1",
                "2001:db8::1",
                "::127.0.0.1",
                "0x7f.1",
                "2130706433",
                "127.1"
            })
    void refusesWhatIsNotPublic(String host) {
        assertThatThrownBy(() -> addresses.resolve(host)).isInstanceOf(UnknownHostException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "172.15.255.255",
                "172.32.0.1",
                "193.0.0.1",
                "2606:4700::1111",
                "2a00:1450::1"
            })
    void takesWhatIs(String host) throws UnknownHostException {
        assertThat(addresses.resolve(host)).hasSize(1);
    }

    @Test
    void ofANameOnlyThePublicAddressesAreUsed() throws UnknownHostException {
        var open = InetAddress.getByName("8.8.8.8");
        var names = new InMemoryDnsResolver();
        names.add("both.example", InetAddress.getByName("10.0.0.1"), open);

        assertThat(new PublicAddresses(List.of(), SETTING, names).resolve("both.example"))
                .containsExactly(open);
    }

    @Test
    void aNetworkThatIsPermittedIsAsGoodAsPublic() throws UnknownHostException {
        var some = new PublicAddresses(List.of("10.1.0.0/16", "127.0.0.1"), SETTING);

        assertThat(some.resolve("10.1.200.3")).hasSize(1);
        assertThat(some.resolve("127.0.0.1")).hasSize(1);
        assertThatThrownBy(() -> some.resolve("10.2.0.1")).hasMessageContaining(SETTING);
        assertThatThrownBy(() -> some.resolve("127.0.0.2")).hasMessageContaining(SETTING);
    }

    @Test
    void aNetworkThatIsNoneIsAClearError() {
        assertThatThrownBy(() -> new PublicAddresses(List.of("inside"), SETTING))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'inside' is not a network such as 10.1.0.0/16");
    }
}

package org.chancery.store.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which addresses are one client. */
class ClientTest {
    @Test
    void eachAddressIsAClientOfItsOwn() {
        assertThat(Client.network("192.0.2.1")).isNotEqualTo(Client.network("192.0.2.2"));
    }

    @Test
    void theAddressesOfOneNetworkOfIpv6AreOneClient() {
        assertThat(Client.network("2001:db8:1:2::1"))
                .isEqualTo(Client.network("2001:db8:1:2:ffff:ffff:ffff:ffff"))
                .isNotEqualTo(Client.network("2001:db8:1:3::1"));
    }

    @Test
    void anAddressMayNameItsInterfaceAndMayBeOneOfIpv4InIpv6() {
        assertThat(Client.network("fe80:0:0:0:1:2:3:4%eth0")).isEqualTo(Client.network("fe80::1"));
        assertThat(Client.network("::ffff:192.0.2.1")).isNotEqualTo(Client.network("::ffff:192.0.2.2"));
    }

    @Test
    void aClientThatHasGoneHasNoAddress() {
        assertThat(Client.network("null")).isEqualTo("null");
    }
}

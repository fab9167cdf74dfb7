package org.chancery.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.chancery.kit.access.key.AccessUnclear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DoorTest {
    private static final Door UNGUARDED = new Door(false, false);

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.20", "::"})
    void nobodyGuardsAnAddressThatOthersReach(String address) throws UnknownHostException {
        var others = InetAddress.getByName(address);

        assertThatThrownBy(() -> UNGUARDED.mustSuit(others))
                .isInstanceOf(AccessUnclear.class)
                .hasMessageContainingAll(
                        others.getHostAddress(), "CHANCERY_KEYS_FILE", "CHANCERY_OIDC_ISSUER", "CHANCERY_OPEN=yes");
    }

    @Test
    void whereNobodySaysWhereItListensThatIsEverywhere() {
        assertThatThrownBy(() -> UNGUARDED.mustSuit(null))
                .isInstanceOf(AccessUnclear.class)
                .hasMessageContaining("every address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "::1"})
    void thisMachineAloneNeedsNoGuard(String address, CapturedOutput output) throws UnknownHostException {
        UNGUARDED.mustSuit(InetAddress.getByName(address));

        assertThat(output).isEmpty();
    }

    @Test
    void aGuardedDoorMayStandAnywhere(CapturedOutput output) throws UnknownHostException {
        new Door(true, false).mustSuit(InetAddress.getByName("0.0.0.0"));

        assertThat(output).isEmpty();
    }

    @Test
    void anOpenOneIsWarnedOf(CapturedOutput output) throws UnknownHostException {
        new Door(false, true).mustSuit(InetAddress.getByName("0.0.0.0"));

        assertThat(output).contains("WARN", "Listening on 0.0.0.0 without access control");
    }
}

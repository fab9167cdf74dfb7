package org.chancery.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

@ExtendWith(OutputCaptureExtension.class)
class OpenDoorTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.20", "::"})
    void warnsOfAnAddressThatOthersReach(String address, CapturedOutput output) throws UnknownHostException {
        listenOn(InetAddress.getByName(address));

        assertThat(output)
                .contains("WARN", "Listening on", "without access control")
                .contains(InetAddress.getByName(address).getHostAddress());
    }

    @Test
    void warnsIfNobodySaysWhereItListensSinceThatIsEverywhere(CapturedOutput output) throws UnknownHostException {
        listenOn(null);

        assertThat(output).contains("WARN", "Listening on 0.0.0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "::1"})
    void saysNothingOfAnAddressOfThisMachineAlone(String address, CapturedOutput output) throws UnknownHostException {
        listenOn(InetAddress.getByName(address));

        assertThat(output).doesNotContain("Listening");
    }

    private static void listenOn(@Nullable InetAddress address) throws UnknownHostException {
        var server = new ServerProperties();
        server.setAddress(address);
        new OpenDoor(server).warn();
    }
}

package org.chancery.standalone.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.chancery.standalone.command.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceAddressTest {
    @Test
    void anyPlaceThatCanBeAskedIsOne() {
        assertThat(ServiceAddress.of("HTTPS://news.example").resolve("/api/v1/feeds"))
                .hasToString("HTTPS://news.example/api/v1/feeds");
        assertThat(ServiceAddress.of("http://[::1]:8081/")).hasToString("http://[::1]:8081/");
    }

    static Stream<Arguments> commandsWithAddressesThatAreNone() {
        var commands = Stream.of("feeds list", "dead-letters list", "push -", "watch", "query");
        return commands.flatMap(command -> Stream.of(
                        "localhost:8081", "ftp://127.0.0.1", "", "http://", "http://a b", "http://127.0.0.1:70000")
                .map(url -> Arguments.of(command, url)));
    }

    @ParameterizedTest
    @MethodSource("commandsWithAddressesThatAreNone")
    void everyCommandNamesAnAddressThatIsNone(String command, String url) {
        var said = new StringWriter();

        int status = Commands.line()
                .setErr(new PrintWriter(said))
                .execute((command + " --url=" + url).split(" (?=-)|(?<=feeds|letters) "));

        assertThat(status).isEqualTo(2);
        assertThat(said.toString())
                .contains("--url", "'" + url + "' is no address of a service")
                .doesNotContain("Exception");
    }
}

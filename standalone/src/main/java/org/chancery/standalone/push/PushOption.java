package org.chancery.standalone.push;

import java.time.Duration;
import org.chancery.standalone.service.IngestOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --url}, {@code --key-file} and {@code --patience}: to whom articles are pushed. */
final class PushOption {
    @Mixin
    private IngestOption service = new IngestOption();

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "How long to retry while the service is unavailable (default: 60).")
    private int patience;

    /** A client of that service, to be closed. */
    PushClient client() {
        return new PushClient(service.address(), Duration.ofSeconds(patience));
    }
}

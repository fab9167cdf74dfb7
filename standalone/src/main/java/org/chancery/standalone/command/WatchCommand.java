package org.chancery.standalone.command;

import com.launchdarkly.eventsource.ConnectStrategy;
import com.launchdarkly.eventsource.ErrorStrategy;
import com.launchdarkly.eventsource.EventSource;
import com.launchdarkly.eventsource.FaultEvent;
import com.launchdarkly.eventsource.MessageEvent;
import com.launchdarkly.eventsource.StartedEvent;
import com.launchdarkly.eventsource.StreamEvent;
import com.launchdarkly.eventsource.StreamHttpErrorException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.chancery.contract.DiplomaticEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code watch}: prints events as they are found. */
@Command(
        name = "watch",
        modelTransformer = StreamFilters.class,
        description = {
            "Prints events as they are found, until Ctrl-C; reconnects if the connection is lost.",
            "The filters are those of the query API but for language and since; repeat one to pass several values."
        })
final class WatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:${env:CHANCERY_STORE_PORT:-8080}",
            description =
                    "Address of the store service (default: http://127.0.0.1:8080; CHANCERY_STORE_PORT sets the port).")
    private URI url;

    @Option(names = "--json", description = "Print one JSON event per line.")
    private boolean json;

    private boolean connected;

    @Override
    public Integer call() {
        var filters = StreamFilters.query(spec.commandLine().getParseResult());
        var source = new EventSource.Builder(ConnectStrategy.http(url.resolve("/api/v1/stream?" + filters))
                        .readTimeout(0, TimeUnit.SECONDS))
                .errorStrategy(ErrorStrategy.alwaysContinue())
                .build();
        try (source) {
            source.anyEvents().forEach(this::on);
        }
        return 0;
    }

    private void on(StreamEvent event) {
        switch (event) {
            case StartedEvent _ -> sayConnected();
            case MessageEvent message -> show(message.getData());
            case FaultEvent fault -> sayLost(fault);
            default -> {} // comments keep the connection alive
        }
    }

    private void sayConnected() {
        connected = true;
        err("watching %s; press Ctrl-C to stop".formatted(url));
    }

    private void sayLost(FaultEvent fault) {
        if (fault.getCause() instanceof StreamHttpErrorException refused && refused.getCode() < 500) {
            throw WatchFailed.refused(url, refused);
        }
        if (!connected) {
            throw WatchFailed.unanswered(url, fault.getCause());
        }
        err("connection lost, reconnecting");
    }

    private void show(String data) {
        out().println(json ? data : TerminalLine.of(NdjsonRun.MAPPER.readValue(data, DiplomaticEvent.class)));
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void err(String text) {
        spec.commandLine().getErr().println("chancery: " + text);
    }
}

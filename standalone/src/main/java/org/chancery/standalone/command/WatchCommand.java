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
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import okhttp3.Headers;
import org.chancery.standalone.service.FilterOption;
import org.chancery.standalone.service.ServiceFailed;
import org.chancery.standalone.service.StoreOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code watch}: prints events as they are found. */
@Command(
        name = "watch",
        modelTransformer = StreamFilters.class,
        description = {
            "Prints events as they are found, until Ctrl-C; reconnects if the connection is lost.",
            "At a terminal, in columns as wide as the terminal is at the start; otherwise one event per line.",
            "Takes the filters of the query API, except language and since; repeat one to pass several values."
        })
final class WatchCommand implements Callable<Integer> {
    private static final int TOO_MANY = 429;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOption service = new StoreOption();

    @Option(names = "--json", description = "Print one JSON event per line.")
    private boolean json;

    @Option(
            names = "--colour",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto (default: at a terminal, unless NO_COLOR is set), always or never.")
    private Colours colours = Colours.AUTO;

    private Screen screen = Screen.NONE;
    private boolean connected;

    @Override
    public Integer call() {
        screen = Screen.of(colours.ansi(), spec.commandLine().getUsageHelpWidth());
        var filters = FilterOption.query(StreamFilters.ALL, spec.commandLine().getParseResult());
        var source = new EventSource.Builder(
                        ConnectStrategy.http(service.address().resolve("/api/v1/stream?" + filters))
                                .headers(Headers.of(service.address().headers()))
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
            case MessageEvent message
            when "resync".equals(message.getEventName()) ->
                err("what was found while the connection was lost is no longer kept; ./chancery query has it");
            case MessageEvent message -> show(message.getData());
            case FaultEvent fault -> sayLost(fault);
            default -> {} // comments keep the connection alive
        }
    }

    private void sayConnected() {
        connected = true;
        err("watching %s; press Ctrl-C to stop".formatted(service.address()));
    }

    private void sayLost(FaultEvent fault) {
        if (fault.getCause() instanceof StreamHttpErrorException refused
                && (!connected || isForGood(refused.getCode()))) {
            throw ServiceFailed.refused(service.address(), refused.getCode(), reason(refused.getCode()));
        }
        if (!connected) {
            throw ServiceFailed.unreachable(service.address(), fault.getCause());
        }
        err("connection lost, reconnecting");
    }

    /** Our own stream that was lost may still count as open for a while. */
    private static boolean isForGood(int status) {
        return status < 500 && status != TOO_MANY;
    }

    private static String reason(int status) {
        return switch (status) {
            case 401 -> "it asks for a key, and knows none or not this one";
            case 403 -> "the role of this key does not allow it";
            case TOO_MANY ->
                "this key, or without a key this address, has as many streams open as one client may have, or its quota is"
                        + " spent; close one or try again later";
            default ->
                status < 500
                        ? "a filter is invalid, or this is not a store service"
                        : "it is not ready, or as many watch as may; try again later";
        };
    }

    private void show(String data) {
        out().println(json ? data : TerminalLine.of(NdjsonRun.MAPPER.readTree(data), screen));
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private void err(String text) {
        spec.commandLine().getErr().println("chancery: " + text);
    }
}

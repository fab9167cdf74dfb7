package org.chancery.standalone.command;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** What a command asked of a service, and what it printed. */
record CommandRun(List<String> asked, int status, String out, String err) {
    /** Runs the command, or subcommand ("alerts list"), against a service that answers so. */
    static CommandRun against(HttpHandler answers, String command, String... arguments) throws IOException {
        var asked = new CopyOnWriteArrayList<String>();
        var service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            answers.handle(exchange);
        });
        service.start();
        try {
            var url = "--url=http://127.0.0.1:" + service.getAddress().getPort();
            return run(
                    asked,
                    Stream.of(Stream.of(command.split(" ")), Stream.of(url), Stream.of(arguments))
                            .flatMap(part -> part));
        } finally {
            service.stop(0);
        }
    }

    private static CommandRun run(List<String> asked, Stream<String> words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Commands.line()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words.toArray(String[]::new));
        return new CommandRun(asked, status, out.toString(), err.toString());
    }
}

package org.chancery.standalone.command;

import org.chancery.enrich.engine.lexicon.seed.yaml.LexiconBroken;
import org.chancery.standalone.pipeline.StartRefused;
import org.chancery.standalone.push.PushFailed;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what the user can change, and leaves stack traces to what nobody expected. */
public final class Refusals implements IExecutionExceptionHandler {
    /** Nothing special to it. */
    public Refusals() {}

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        return switch (failure) {
            case StartRefused refused -> say(command, refused, 1);
            case PushFailed failed -> say(command, failed, 2);
            case InputMissing missing -> say(command, missing, 2);
            case WatchFailed failed -> say(command, failed, 2);
            case LexiconBroken broken -> say(command, broken, 1);
            default -> throw failure;
        };
    }

    private static int say(CommandLine command, Exception refusal, int status) {
        command.getErr().println(command.getColorScheme().errorText("chancery: " + refusal.getMessage()));
        return status;
    }
}

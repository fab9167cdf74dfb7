package org.chancery.standalone.command;

import org.chancery.enrich.engine.lexicon.seed.yaml.LexiconBroken;
import org.chancery.standalone.lines.InputMissing;
import org.chancery.standalone.pipeline.StartRefused;
import org.chancery.standalone.service.ServiceFailed;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints expected failures as one sentence that says what to change; only unexpected ones get a stack trace. */
final class Refusals implements IExecutionExceptionHandler {
    /** For the command line. */
    public Refusals() {}

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        return switch (failure) {
            case StartRefused refused -> say(command, refused, 1);
            case ServiceFailed failed -> say(command, failed, failed.isRefusal() ? 1 : 2);
            case InputMissing missing -> say(command, missing, 2);
            case LexiconBroken broken -> say(command, broken, 1);
            default -> throw failure;
        };
    }

    private static int say(CommandLine command, Exception refusal, int status) {
        command.getErr().println(command.getColorScheme().errorText("chancery: " + refusal.getMessage()));
        return status;
    }
}

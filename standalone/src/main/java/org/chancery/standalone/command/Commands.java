package org.chancery.standalone.command;

import org.chancery.standalone.account.AccountCommand;
import org.chancery.standalone.bench.BenchCommand;
import org.chancery.standalone.deadletter.DeadLettersCommand;
import org.chancery.standalone.feed.FeedsCommand;
import org.chancery.standalone.pipeline.UpCommand;
import org.chancery.standalone.push.InboxCommand;
import org.chancery.standalone.push.PushCommand;
import org.chancery.standalone.rehearsal.RehearseCommand;
import org.chancery.standalone.replay.ReplayCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line with all its commands. */
@Command(
        name = "chancery",
        description = "News articles in, diplomatic events out.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            PushCommand.class,
            InboxCommand.class,
            FeedsCommand.class,
            DeadLettersCommand.class,
            AccountCommand.class,
            ReplayCommand.class,
            BenchCommand.class,
            EnrichCommand.class,
            CodeCommand.class,
            WatchCommand.class,
            QueryCommand.class,
            AlertsCommand.class,
            LeadersCommand.class,
            SeedsCommand.class,
            KeysCommand.class,
            RehearseCommand.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:success",
            "1:a line, an article or a question was refused, seeds are invalid, nobody was found, a feed cannot be read, a dead letter was handled before, the account does not add up, or the pipeline could not start",
            "2:invalid usage, a file cannot be read, or a service cannot be reached",
            "3:no suitable JDK or Maven on this machine, or the build failed"
        })
public final class Commands {
    private Commands() {}

    /** Ready to execute. */
    public static CommandLine line() {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler(new Refusals())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true);
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Commands.class.getPackage().getImplementationVersion();
            return new String[] {"chancery " + (version == null ? "(not packaged)" : version)};
        }
    }
}

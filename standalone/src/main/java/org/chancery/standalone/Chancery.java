package org.chancery.standalone;

import org.chancery.standalone.command.CodeCommand;
import org.chancery.standalone.command.EnrichCommand;
import org.chancery.standalone.command.LeadersCommand;
import org.chancery.standalone.command.PushCommand;
import org.chancery.standalone.command.Refusals;
import org.chancery.standalone.command.SeedsCommand;
import org.chancery.standalone.command.UpCommand;
import org.chancery.standalone.command.WatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line: parses the arguments and runs a command. */
@Command(
        name = "chancery",
        description = "News articles in, diplomatic events out.",
        mixinStandardHelpOptions = true,
        versionProvider = Chancery.Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            PushCommand.class,
            EnrichCommand.class,
            CodeCommand.class,
            WatchCommand.class,
            LeadersCommand.class,
            SeedsCommand.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:success",
            "1:a line or an article was refused, seeds are invalid, no leader matches, or the pipeline could not start",
            "2:invalid usage, a file cannot be read, or a service cannot be reached",
            "3:no suitable JDK or Maven on this machine, or the build failed"
        })
public final class Chancery {
    private Chancery() {}

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The whole command line, ready to execute. */
    static CommandLine commandLine() {
        return new CommandLine(new Chancery())
                .setExecutionExceptionHandler(new Refusals())
                .setUsageHelpAutoWidth(true);
    }

    /** The version from the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Chancery.class.getPackage().getImplementationVersion();
            return new String[] {"chancery " + (version == null ? "(not packaged)" : version)};
        }
    }
}

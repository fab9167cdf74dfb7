package org.chancery.standalone;

import org.chancery.standalone.command.Commands;

/** Runs one command of the command line. */
public final class Chancery {
    private Chancery() {}

    /** Ends the process with the exit status of the command. */
    public static void main(String[] arguments) {
        System.exit(Commands.line().execute(arguments));
    }
}

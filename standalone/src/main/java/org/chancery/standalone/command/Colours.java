package org.chancery.standalone.command;

import picocli.CommandLine.Help.Ansi;

/** When a command prints in colours. */
enum Colours {
    /** At a terminal, unless the environment asks for none (NO_COLOR). */
    AUTO(Ansi.AUTO),
    ALWAYS(Ansi.ON),
    NEVER(Ansi.OFF);

    private final Ansi ansi;

    Colours(Ansi ansi) {
        this.ansi = ansi;
    }

    Ansi ansi() {
        return ansi;
    }
}

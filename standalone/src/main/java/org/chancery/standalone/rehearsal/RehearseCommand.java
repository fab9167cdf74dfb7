package org.chancery.standalone.rehearsal;

import java.util.concurrent.Callable;
import org.chancery.standalone.pipeline.FlushOption;
import org.chancery.standalone.pipeline.RunningParts;
import picocli.CommandLine.Command;

/** {@code rehearse}: for the launcher, which keeps the classes that the JVM has loaded until then for every later start. */
@Command(
        name = "rehearse",
        description =
                "Starts the pipeline in a temporary directory and stops it; what the JVM learns makes later starts of this build shorter.")
public final class RehearseCommand implements Callable<Integer> {
    /** For the command line. */
    public RehearseCommand() {}

    @Override
    public Integer call() throws Exception {
        RunningParts.start(new FlushOption()).close();
        return 0;
    }
}

package org.chancery.standalone.promise.chaos.fault;

import java.time.Duration;
import org.chancery.standalone.promise.chaos.cluster.Part;

/** Something that goes wrong, so long after the first push, and is over after so long. */
public sealed interface Fault {
    /** When, from the first push on. */
    Duration at();

    /** Until it is over. */
    Duration lasting();

    /** What it happens to. */
    String victim();

    /** What happens, without when. */
    String name();

    /** A process gets SIGKILL, and is started again. */
    record Kill(Duration at, Part part, Duration lasting) implements Fault {
        @Override
        public String victim() {
            return part.toString();
        }

        @Override
        public String name() {
            return "kill " + part;
        }
    }

    /** A process gets SIGSTOP, and SIGCONT. */
    record Pause(Duration at, Part part, Duration lasting) implements Fault {
        @Override
        public String victim() {
            return part.toString();
        }

        @Override
        public String name() {
            return "pause " + part;
        }
    }

    /** The database ends the sessions of all its clients, who may come back at once. */
    record CutSessions(Duration at) implements Fault {
        @Override
        public Duration lasting() {
            return Duration.ZERO;
        }

        @Override
        public String victim() {
            return "database";
        }

        @Override
        public String name() {
            return "cut database sessions";
        }
    }

    /** The disk of broker and database has no space left. */
    record FillDisk(Duration at, Duration lasting) implements Fault {
        @Override
        public String victim() {
            return "disk";
        }

        @Override
        public String name() {
            return "fill the disk";
        }
    }

    /** The database server gets SIGKILL, and is started again. */
    record CrashDatabase(Duration at, Duration lasting) implements Fault {
        @Override
        public String victim() {
            return "database";
        }

        @Override
        public String name() {
            return "kill database";
        }
    }
}

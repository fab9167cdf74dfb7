package org.chancery.standalone.promise.chaos.fault;

import org.chancery.standalone.promise.chaos.cluster.Part;

/** What can go wrong. */
public sealed interface Harm {
    /** What it happens to. */
    String victim();

    /** A process gets SIGKILL, and is started again. */
    record Kill(Part part) implements Harm {
        @Override
        public String victim() {
            return part.toString();
        }

        @Override
        public String toString() {
            return "kill " + part;
        }
    }

    /** A process gets SIGSTOP, and SIGCONT. */
    record Pause(Part part) implements Harm {
        @Override
        public String victim() {
            return part.toString();
        }

        @Override
        public String toString() {
            return "pause " + part;
        }
    }

    /** What happens to what all processes stand on. */
    enum Below implements Harm {
        /** The database ends the sessions of all its clients, who may come back at once. */
        CUT_SESSIONS("database", "cut database sessions"),

        /** The database server gets SIGKILL, and is started again. */
        CRASH_DATABASE("database", "kill database"),

        /** The disk of broker and database has no space left. */
        FILL_DISK("disk", "fill the disk");

        private final String victim;
        private final String name;

        Below(String victim, String name) {
            this.victim = victim;
            this.name = name;
        }

        @Override
        public String victim() {
            return victim;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

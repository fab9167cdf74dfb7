package org.chancery.standalone.size;

/** A file or a method, with its length in lines. */
record Sized(String name, int lines) implements Comparable<Sized> {
    @Override
    public int compareTo(Sized other) {
        return Integer.compare(lines, other.lines);
    }

    @Override
    public String toString() {
        return lines + " " + name;
    }
}

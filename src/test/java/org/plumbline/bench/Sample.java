package org.plumbline.bench;

import java.util.List;

/** Repeated measurements of one thing. */
record Sample(List<Long> sorted) {
    static Sample of(List<Long> values) {
        return new Sample(values.stream().sorted().toList());
    }

    long median() {
        return share(50);
    }

    long worst() {
        return sorted.getLast();
    }

    /** The smallest value that at least this many in a hundred do not exceed. */
    long share(int percent) {
        return sorted.get(Math.ceilDiv(sorted.size() * percent, 100) - 1);
    }
}

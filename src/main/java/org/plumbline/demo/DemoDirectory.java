package org.plumbline.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data directory of a demo. A note in it says that a demo is being made there, and another that it is whole: so a
 * start after one that was killed half-way makes it anew, and no start ever clears a directory that is not a demo's.
 *
 * @param path where it lies
 */
record DemoDirectory(Path path) {
    private static final String BEGUN = "demo-begun";
    private static final String WHOLE = "demo-whole";

    /** What a directory holds. */
    enum State {
        EMPTY,
        HALF_MADE,
        WHOLE,
        SOMETHING_ELSE
    }

    State state() throws IOException {
        if (Files.exists(path.resolve(WHOLE))) {
            return State.WHOLE;
        }
        if (Files.exists(path.resolve(BEGUN))) {
            return State.HALF_MADE;
        }
        if (!Files.isDirectory(path)) {
            return Files.exists(path) ? State.SOMETHING_ELSE : State.EMPTY;
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.findAny().isEmpty() ? State.EMPTY : State.SOMETHING_ELSE;
        }
    }

    /** Notes that a demo is being made here. */
    void begin() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve(BEGUN), "A demo is being made here; it is cleared if that does not end well.\n");
    }

    /** Notes that the demo is whole. */
    void complete(String made) throws IOException {
        Files.writeString(path.resolve(WHOLE), made + "\n");
    }

    /** What was noted when the demo was made. */
    String made() throws IOException {
        return Files.readString(path.resolve(WHOLE)).strip();
    }

    /**
     * Removes what a half-made demo left behind.
     *
     * @throws IllegalStateException for a directory that does not hold one
     */
    void clear() throws IOException {
        if (state() != State.HALF_MADE) {
            throw new IllegalStateException(path + " does not hold a half-made demo");
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(path)) {
            deepestFirst = files.sorted(Comparator.reverseOrder())
                    .filter(file -> !file.equals(path) && !file.equals(path.resolve(BEGUN)))
                    .toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}

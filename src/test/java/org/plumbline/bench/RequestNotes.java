package org.plumbline.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The file into which the measured process writes its notes, and from which the measuring one reads them. */
final class RequestNotes {
    private final Path file;

    RequestNotes(Path file) {
        this.file = file;
    }

    synchronized void add(RequestNote note) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            writer.write(note.line() + "\n");
        }
    }

    List<RequestNote> list() throws IOException {
        return Files.readAllLines(file).stream().map(RequestNote::of).toList();
    }

    void clear() throws IOException {
        Files.writeString(file, "");
    }
}

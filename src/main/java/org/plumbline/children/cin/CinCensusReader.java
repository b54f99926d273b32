package org.plumbline.children.cin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.children.returns.ReturnAsked;
import org.plumbline.children.returns.ReturnReading;
import org.plumbline.children.returns.TextFile;
import org.plumbline.children.returns.UnreadableReturn;

/**
 * Reads and checks the children in need census, in one pass and child by child: the size of the file does not matter, but
 * for the ids that are kept to find a child who stands twice.
 */
public final class CinCensusReader {
    private CinCensusReader() {}

    /**
     * Reads everything and reports what was found.
     *
     * @throws IOException when a file cannot be reached or read from the disk
     */
    public static ReturnReading read(List<Path> files, ReturnAsked asked) throws IOException {
        CensusReading reading = new CensusReading(asked);
        for (Path path : files) {
            TextFile file = TextFile.of(path);
            try {
                reading.read(file);
            } catch (UnreadableReturn refused) {
                refused.report(reading.problems(), file.name());
            }
        }
        return reading.finish(files.stream().map(TextFile::nameOf).toList());
    }
}

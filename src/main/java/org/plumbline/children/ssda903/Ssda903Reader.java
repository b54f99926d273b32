package org.plumbline.children.ssda903;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.children.returns.ReturnAsked;
import org.plumbline.children.returns.ReturnReading;
import org.plumbline.children.returns.TextFile;
import org.plumbline.children.returns.UnreadableReturn;

/**
 * Reads and checks an SSDA903 return: any part of the CSV set, whatever the files are called, or the XML form. One pass
 * over each file; what is kept is what the files must agree about.
 */
public final class Ssda903Reader {
    /** The root element of the XML form. */
    public static final String ROOT = XmlSet.ROOT;

    private Ssda903Reader() {}

    /** Whether the text begins with the headings of a file of the set. */
    public static boolean recognises(TextFile file) throws IOException {
        return CsvTable.recognise(file) != null;
    }

    /**
     * Reads everything and reports what was found.
     *
     * @throws IOException when a file cannot be reached or read from the disk
     */
    public static ReturnReading read(List<Path> files, ReturnAsked asked) throws IOException {
        SetReading reading = new SetReading(asked);
        for (Path path : files) {
            TextFile file = TextFile.of(path);
            try {
                if (file.opening(256).stripLeading().startsWith("<")) {
                    new XmlSet(file, reading).read();
                } else {
                    new CsvTable(file, reading).read();
                }
            } catch (UnreadableReturn refused) {
                refused.report(reading.problems(), file.name());
            }
        }
        return reading.finish(files.stream().map(TextFile::nameOf).toList());
    }
}

package org.plumbline.children.returns;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Text that an XML reader may hold in memory: an endless name, attribute or text must not reach it. */
final class MarkupReader extends FilterReader {
    /** Far longer than anything between two tags of a return. */
    private static final int MOST_WITHOUT_MARKUP = 1 << 20;

    private int sinceMarkup;

    MarkupReader(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset + count - 1; i >= offset; i--) {
            if (buffer[i] == '<') {
                sinceMarkup = offset + count - i;
                return count;
            }
        }
        sinceMarkup += Math.max(count, 0);
        if (sinceMarkup > MOST_WITHOUT_MARKUP) {
            throw new UnreadableReturn(ReturnProblemKind.XML_DAMAGED, 0, "", null);
        }
        return count;
    }
}

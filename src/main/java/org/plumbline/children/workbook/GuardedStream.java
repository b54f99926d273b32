package org.plumbline.children.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.plumbline.children.workbook.WorkbookRefused.Reason;

/**
 * The unpacked bytes of one part, counted as they pass. The sizes a zip directory declares are not believed.
 */
final class GuardedStream extends FilterInputStream {
    private final Limits limits;
    private final AtomicLong unpackedTogether;
    private final long packedBytes;
    private long unpacked;
    private int sinceMarkup;

    GuardedStream(InputStream part, long packedBytes, AtomicLong unpackedTogether, Limits limits) {
        super(part);
        this.packedBytes = Math.max(1, packedBytes);
        this.unpackedTogether = unpackedTogether;
        this.limits = limits;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            count(count);
            watchMarkup(buffer, offset, count);
        }
        return count;
    }

    private void count(int bytes) throws WorkbookRefused {
        unpacked += bytes;
        boolean tooTight = unpacked > Limits.RATIO_FREE_BYTES && unpacked / packedBytes > limits.unpackRatio();
        if (tooTight || unpackedTogether.addAndGet(bytes) > limits.unpackedBytes()) {
            throw new WorkbookRefused(Reason.UNPACKS_TOO_LARGE);
        }
    }

    /** An XML reader holds a whole attribute or name in memory: an endless one must not reach it. */
    private void watchMarkup(byte[] buffer, int offset, int count) throws WorkbookRefused {
        for (int i = offset + count - 1; i >= offset; i--) {
            if (buffer[i] == '<') {
                sinceMarkup = offset + count - i;
                return;
            }
        }
        sinceMarkup += count;
        if (sinceMarkup > Limits.BYTES_WITHOUT_MARKUP) {
            throw new WorkbookRefused(Reason.UNPACKS_TOO_LARGE);
        }
    }
}

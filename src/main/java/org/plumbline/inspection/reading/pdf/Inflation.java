package org.plumbline.inspection.reading.pdf;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Measures what a file's compressed parts come to, before anything unpacks them into memory. */
final class Inflation {
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int BUFFER = 1 << 16;

    private Inflation() {}

    /** Whether all compressed parts together stay within so many bytes. Parts compressed in other ways count nothing. */
    static boolean staysWithin(long most, byte[] file) {
        long left = most;
        Inflater inflater = new Inflater();
        try {
            for (int at = indexOf(file, 0); at >= 0; at = indexOf(file, at)) {
                at = startOfData(file, at);
                inflater.reset();
                inflater.setInput(file, at, file.length - at);
                left -= inflate(inflater, left);
                if (left < 0) {
                    return false;
                }
            }
            return true;
        } finally {
            inflater.end();
        }
    }

    private static long inflate(Inflater inflater, long most) {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try {
            int count;
            do {
                count = inflater.inflate(buffer);
                size += count;
            } while (count > 0 && size <= most);
        } catch (DataFormatException _) {
            // Not compressed this way, or damaged from here on.
        }
        return size;
    }

    private static int startOfData(byte[] file, int at) {
        int start = at;
        while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        return start;
    }

    /** Just after the next word {@code stream}, or -1. */
    private static int indexOf(byte[] file, int from) {
        for (int i = from; i <= file.length - STREAM.length; i++) {
            if (file[i] == 's' && startsHere(file, i)) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean startsHere(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }
}

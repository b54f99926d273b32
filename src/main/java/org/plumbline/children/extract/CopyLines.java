package org.plumbline.children.extract;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes rows in the text form of PostgreSQL's COPY: fields apart by tabs, {@code \N} for null. */
final class CopyLines implements AutoCloseable {
    private final OutputStream out;
    private final StringBuilder line = new StringBuilder(256);

    CopyLines(OutputStream out) {
        this.out = out;
    }

    /** Adds a field: text, a number, a date; null as null. */
    CopyLines field(@Nullable Object value) {
        if (!line.isEmpty()) {
            line.append('\t');
        }
        if (value == null) {
            line.append("\\N");
        } else {
            escape(value.toString());
        }
        return this;
    }

    /** Adds a field of type bytea. */
    CopyLines bytes(byte[] value) {
        return field("\\x" + HexFormat.of().formatHex(value));
    }

    /** Ends the row. */
    void end() {
        line.append('\n');
        try {
            out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        line.setLength(0);
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                // PostgreSQL's text has no such character, and nobody means it.
                case '\0' -> line.append(' ');
                default -> line.append(c);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

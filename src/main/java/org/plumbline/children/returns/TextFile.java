package org.plumbline.children.returns;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of text in whatever encoding it was saved: by its byte order mark, else UTF-16 where every other byte is zero,
 * else UTF-8 where all of it is, else Windows-1252, which is what Excel saves here.
 */
public final class TextFile {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final Charset charset;
    private final int markBytes;

    private TextFile(Path path, Charset charset, int markBytes) {
        this.path = path;
        this.charset = charset;
        this.markBytes = markBytes;
    }

    /**
     * Finds out the encoding, reading the whole file only when nothing else tells.
     *
     * @throws IOException when the file cannot be read from the disk
     */
    public static TextFile of(Path path) throws IOException {
        byte[] head;
        try (InputStream bytes = Files.newInputStream(path)) {
            head = bytes.readNBytes(256);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextFile(path, StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextFile(path, StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextFile(path, StandardCharsets.UTF_16BE, 2);
        }
        Charset wide = wide(head);
        if (wide != null) {
            return new TextFile(path, wide, 0);
        }
        return new TextFile(path, isUtf8(path) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
    }

    /** The file's name, without its folder. */
    public String name() {
        return nameOf(path);
    }

    /** A file's name, without its folder. */
    public static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    /** The encoding in people's words, or null for UTF-8. */
    public @Nullable String otherEncoding() {
        return charset.equals(StandardCharsets.UTF_8) ? null : charset.displayName(java.util.Locale.ROOT);
    }

    Charset charset() {
        return charset;
    }

    /** The bytes behind the byte order mark. */
    InputStream bytes() throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        bytes.skipNBytes(markBytes);
        return bytes;
    }

    /** The text behind the byte order mark; what the encoding cannot hold reads as the replacement character. */
    public Reader open() throws IOException {
        return new InputStreamReader(bytes(), charset);
    }

    /** The first characters, for recognising what the file is. */
    public String opening(int characters) throws IOException {
        try (Reader text = open()) {
            char[] opening = new char[characters];
            int length = 0;
            int count = 0;
            while (length < characters && count >= 0) {
                count = text.read(opening, length, characters - length);
                length += Math.max(count, 0);
            }
            return new String(opening, 0, length);
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (head.length <= i || (head[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: what a return begins with is plain ASCII, so every other byte is zero. */
    private static @Nullable Charset wide(byte[] head) {
        int pairs = Math.min(head.length / 2, 16);
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < pairs; i++) {
            evenZeros += head[2 * i] == 0 ? 1 : 0;
            oddZeros += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs == 0 || evenZeros == oddZeros) {
            return null;
        }
        return oddZeros == pairs ? StandardCharsets.UTF_16LE : evenZeros == pairs ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isUtf8(Path path) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        try (InputStream file = Files.newInputStream(path)) {
            int count = 0;
            while (count >= 0) {
                count = file.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(count, 0)).flip();
                characters.clear();
                if (decoder.decode(bytes, characters, count < 0).isError()) {
                    return false;
                }
                bytes.compact();
            }
        }
        return true;
    }
}

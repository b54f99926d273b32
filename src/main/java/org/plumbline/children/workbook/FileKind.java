package org.plumbline.children.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.plumbline.children.workbook.WorkbookRefused.Reason;

/** Tells by the first bytes what a file is, so that people who saved it wrongly are told how to save it right. */
final class FileKind {
    private static final int ZIP = 0x04034b50;
    private static final long COMPOUND = 0xE11AB1A1E011CFD0L;

    /** Where a compound file keeps the power of two of its sector size and the number of its directory's sector. */
    private static final int SECTOR_SHIFT_AT = 30;

    private static final int DIRECTORY_SECTOR_AT = 48;

    private static final int HEADER_BYTES = 512;
    private static final int DIRECTORY_BYTES = 4096;

    private FileKind() {}

    static void requireWorkbook(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            ByteBuffer header = read(channel, 0, HEADER_BYTES);
            if (header.remaining() >= 8 && header.getLong(0) == COMPOUND) {
                throw new WorkbookRefused(compoundReason(channel, header));
            }
            if (header.remaining() < 4 || header.getInt(0) != ZIP) {
                throw new WorkbookRefused(Reason.NOT_A_WORKBOOK);
            }
        }
    }

    /** Both a protected .xlsx and an old .xls are compound files; only the names of their streams tell them apart. */
    private static Reason compoundReason(SeekableByteChannel channel, ByteBuffer header) throws IOException {
        if (header.remaining() < HEADER_BYTES) {
            return Reason.NOT_A_WORKBOOK;
        }
        int shift = header.getShort(SECTOR_SHIFT_AT);
        long sector = header.getInt(DIRECTORY_SECTOR_AT);
        if (shift < 7 || shift > 16 || sector < 0) {
            return Reason.NOT_A_WORKBOOK;
        }
        ByteBuffer directory = read(channel, (sector + 1) << shift, DIRECTORY_BYTES);
        String names = StandardCharsets.UTF_16LE.decode(directory).toString();
        if (names.contains("EncryptedPackage")) {
            return Reason.PASSWORD_PROTECTED;
        }
        return names.contains("Workbook") || names.contains("Book") ? Reason.OLD_FORMAT : Reason.NOT_A_WORKBOOK;
    }

    private static ByteBuffer read(SeekableByteChannel channel, long from, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(from);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            // Until full or at the end of the file.
        }
        return buffer.flip();
    }
}

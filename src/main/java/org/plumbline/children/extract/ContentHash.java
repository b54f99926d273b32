package org.plumbline.children.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of a delivery: of its file, or of the hashes of its several files in any order. */
final class ContentHash {
    private ContentHash() {}

    /** In hexadecimal. */
    static String of(List<Path> files) throws IOException {
        if (files.size() == 1) {
            return of(files.getFirst());
        }
        List<String> hashes = new ArrayList<>();
        for (Path file : files) {
            hashes.add(of(file));
        }
        Collections.sort(hashes);
        MessageDigest together = sha256();
        hashes.forEach(hash -> together.update(hash.getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of().formatHex(together.digest());
    }

    private static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}

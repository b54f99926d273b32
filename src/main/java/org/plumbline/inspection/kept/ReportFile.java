package org.plumbline.inspection.kept;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report as it was sent, to be saved and never to be opened within our pages. */
public final class ReportFile {
    private ReportFile() {}

    /** The answer that has the browser save it under the name it was sent with. */
    public static ResponseEntity<byte[]> attachment(@Nullable String name, byte[] content) {
        ContentDisposition saved = ContentDisposition.attachment()
                .filename(name == null ? "report.pdf" : name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(content);
    }
}

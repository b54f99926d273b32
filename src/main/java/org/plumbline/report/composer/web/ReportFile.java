package org.plumbline.report.composer.web;

import java.time.Instant;
import org.plumbline.report.document.Document;
import org.plumbline.report.render.Format;
import org.plumbline.report.render.Renditions;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report as a file to be saved. */
final class ReportFile {
    private ReportFile() {}

    static ResponseEntity<byte[]> of(Document document, Format format, Instant madeAt, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + format.extension())
                                .build()
                                .toString())
                .body(Renditions.write(document, format, madeAt));
    }
}

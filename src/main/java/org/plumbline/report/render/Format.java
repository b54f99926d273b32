package org.plumbline.report.render;

import java.util.Arrays;
import java.util.Optional;

/** What a report can be written as. */
public enum Format {
    WORD("docx", "Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "PDF (tagged, PDF/UA)", "application/pdf"),
    PAGE("html", "Web page", "text/html;charset=UTF-8"),
    WORKBOOK("xlsx", "Workbook of every number", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String label;
    private final String mediaType;

    Format(String extension, String label, String mediaType) {
        this.extension = extension;
        this.label = label;
        this.mediaType = mediaType;
    }

    /** Without a dot; also what addresses call the format. */
    public String extension() {
        return extension;
    }

    public String label() {
        return label;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of this extension. */
    public static Optional<Format> find(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }
}

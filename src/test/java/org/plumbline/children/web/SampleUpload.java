package org.plumbline.children.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.access.SignedIn;
import org.plumbline.children.web.SendingUpload.SentFile;
import org.plumbline.database.Tenancy;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.FileSystemResource;

/** A workbook that was sent and checked, for tests of other rooms that only look at its page. */
public final class SampleUpload {
    private SampleUpload() {}

    /** The id of an upload of this workbook that waits for the person's decision. */
    public static long checked(ApplicationContext application, SignedIn person, Path workbook) {
        SendingUpload sending = application.getBean(SendingUpload.class);
        UploadId upload = Tenancy.in(person.authority(), person.actor(), () -> {
            try {
                return sending.send(List.of(new SentFile("annex-a.xlsx", new FileSystemResource(workbook))), null);
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
        application.getBean(ProcessingUploads.class).processAll(person.authority());
        return upload.value();
    }
}

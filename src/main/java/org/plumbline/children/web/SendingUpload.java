package org.plumbline.children.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.database.Tenancy;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person sent until a job has checked it and the person has decided. */
@Service
class SendingUpload {
    private final Uploads uploads;
    private final Trail trail;
    private final Clock clock;

    SendingUpload(Uploads uploads, Trail trail, Clock clock) {
        this.uploads = uploads;
        this.trail = trail;
        this.clock = clock;
    }

    /** A file as it was sent. */
    record SentFile(String name, InputStreamSource content) {}

    @Transactional
    public UploadId send(List<SentFile> files, @Nullable LocalDate asAt) throws IOException {
        UploadId upload = uploads.add(
                files.stream().map(SentFile::name).toList(),
                asAt,
                clock.instant(),
                Tenancy.getActor().reference());
        int number = 1;
        for (SentFile file : files) {
            try (InputStream content = file.content().getInputStream()) {
                uploads.addContent(upload, number++, content);
            }
        }
        trail.changed("extract-sent", Subject.of("upload", upload.value()), Map.of("files", files.size()));
        return upload;
    }
}

package org.plumbline.children.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person decides about a checked upload. Each answers false when the upload has moved on meanwhile. */
@Service
class DecidingOnUpload {
    private final Uploads uploads;
    private final Trail trail;

    DecidingOnUpload(Uploads uploads, Trail trail) {
        this.uploads = uploads;
        this.trail = trail;
    }

    /** Have it checked again, with these rows left out. */
    @Transactional
    public boolean checkAgain(UploadId upload, @Nullable LocalDate asAt, Collection<String> setAside) {
        boolean done = uploads.checkAgain(upload, asAt, setAside);
        if (done) {
            trail.changed("upload-rows-set-aside", subject(upload), Map.of("rows", setAside.size()));
        }
        return done;
    }

    /** Have it taken in. */
    @Transactional
    public boolean takeIn(UploadId upload, LocalDate asAt) {
        boolean done = uploads.askToTake(upload, asAt);
        if (done) {
            trail.changed("upload-confirmed", subject(upload), Map.of("as-at", asAt.toString()));
        }
        return done;
    }

    /** Throw it away. */
    @Transactional
    public boolean discard(UploadId upload) {
        boolean done = uploads.discard(upload);
        if (done) {
            trail.changed("upload-discarded", subject(upload), Map.of());
        }
        return done;
    }

    private static Subject subject(UploadId upload) {
        return Subject.of("upload", upload.value());
    }
}

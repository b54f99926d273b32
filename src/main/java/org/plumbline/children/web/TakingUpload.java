package org.plumbline.children.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.children.TakingInExtract;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a checked upload in, and lets its content go in the same transaction. */
@Service
class TakingUpload {
    private final TakingInExtract takingIn;
    private final Uploads uploads;

    TakingUpload(TakingInExtract takingIn, Uploads uploads) {
        this.takingIn = takingIn;
        this.uploads = uploads;
    }

    @Transactional
    public TakingInExtract.Outcome take(UploadRow upload, List<Path> files) throws IOException {
        TakingInExtract.Outcome outcome = takingIn.take(
                files, upload.asAt(), upload.setAside(), percent -> uploads.keepProgress(upload.id(), percent));
        if (outcome instanceof TakingInExtract.Taken taken) {
            uploads.keepExtract(upload.id(), taken.extract());
        }
        return outcome;
    }
}

package org.plumbline.children.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plumbline.children.ImportReport;
import org.plumbline.children.TakingInExtract.AlreadyTaken;
import org.plumbline.children.TakingInExtract.Refused;
import org.plumbline.children.TakingInExtract.Taken;
import org.plumbline.children.annexa.AnnexAReader;
import org.plumbline.children.annexa.Asked;
import org.plumbline.children.annexa.Reading;
import org.plumbline.children.annexa.RowName;
import org.plumbline.children.workbook.Limits;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.plumbline.page.Dates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.util.FileSystemUtils;

/**
 * Checks uploads and takes them in, one after the other, in the name of the person who sent each. What a node that was
 * stopped had begun is begun again by the next: taking in is all or nothing.
 */
@Service
class ProcessingUploads {
    private static final Logger LOG = LoggerFactory.getLogger(ProcessingUploads.class);

    /** How long an upload waits for a decision; its content is personal data that nobody looks after. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final Uploads uploads;
    private final TakingUpload takingUpload;
    private final Clock clock;

    ProcessingUploads(Uploads uploads, TakingUpload takingUpload, Clock clock) {
        this.uploads = uploads;
        this.takingUpload = takingUpload;
        this.clock = clock;
    }

    /** Does all that waits in one authority; says how many uploads that were. */
    int processAll(AuthorityId authority) {
        return Tenancy.in(authority, Actor.system("uploads"), () -> {
            uploads.discardOlderThan(clock.instant().minus(KEPT));
            List<UploadRow> waiting = uploads.listOpen().stream()
                    .filter(upload -> upload.state().isUnderWay())
                    .toList();
            for (UploadRow upload : waiting) {
                Tenancy.in(authority, new Actor(upload.uploadedBy()), () -> {
                    process(upload);
                    return upload;
                });
            }
            return waiting.size();
        });
    }

    private void process(UploadRow upload) {
        try {
            Path folder = Files.createTempDirectory("plumbline-upload");
            try {
                process(upload, unpack(upload, folder));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException | RuntimeException fault) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Upload {} could not be processed ({})", upload.id().value(), reference, fault);
            uploads.keepReasons(
                    upload.id(),
                    UploadState.FAILED,
                    List.of("Something went wrong that is not the file's fault. Nothing was kept. Try again; if it"
                            + " happens again, tell your administrator this reference: " + reference + "."));
        }
    }

    /** The files under the names they were sent with, each in a folder of its own. */
    private List<Path> unpack(UploadRow upload, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 1; number <= upload.fileNames().size(); number++) {
            Path own = Files.createDirectory(folder.resolve(Integer.toString(number)));
            Path file = own.resolve(upload.fileNames().get(number - 1));
            try (OutputStream out = Files.newOutputStream(file)) {
                uploads.copyContent(upload.id(), number, out);
            }
            files.add(file);
        }
        return files;
    }

    private void process(UploadRow upload, List<Path> files) throws IOException {
        if (upload.state() == UploadState.TO_CHECK) {
            check(upload, files);
        } else {
            take(upload, files);
        }
    }

    private void check(UploadRow upload, List<Path> files) throws IOException {
        var setAside = upload.setAside().stream()
                .map(name -> RowName.parse(name).orElseThrow())
                .collect(Collectors.toSet());
        var asked = new Asked(upload.asAt(), Dates.dayOf(clock.instant()), setAside);
        Reading reading = new AnnexAReader(Limits.STANDARD).check(files, asked);
        UploadState state = reading instanceof Reading.Read ? UploadState.CHECKED : UploadState.REFUSED;
        uploads.keepReport(upload.id(), state, ImportReport.json(reading.summary()));
    }

    private void take(UploadRow upload, List<Path> files) throws IOException {
        switch (takingUpload.take(upload, files)) {
            case Taken taken -> LOG.info("Extract {} taken in", taken.extract().value());
            case AlreadyTaken already ->
                uploads.keepReasons(
                        upload.id(),
                        UploadState.REFUSED,
                        List.of("This file was taken in before, on "
                                + Dates.moment(already.before().takenAt()) + ". Nothing was changed."));
            case Refused refused -> uploads.keepReasons(upload.id(), UploadState.REFUSED, refused.reasons());
        }
    }
}

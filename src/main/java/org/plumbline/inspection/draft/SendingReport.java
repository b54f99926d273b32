package org.plumbline.inspection.draft;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.plumbline.access.AccountId;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.kept.KeptInspections;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person sent until a job has read it. */
@Service
class SendingReport {
    private final SentReports reports;
    private final Drafts drafts;
    private final KeptInspections inspections;
    private final Trail trail;
    private final Clock clock;

    SendingReport(SentReports reports, Drafts drafts, KeptInspections inspections, Trail trail, Clock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.inspections = inspections;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of sending a file. */
    sealed interface Outcome {}

    /** It waits to be read. */
    record Sent(SentReportId report) implements Outcome {}

    /** The same file was sent before, and waits for a person. */
    record DraftedBefore(DraftId draft) implements Outcome {}

    /** The same file was sent before, and confirmed. */
    record KeptBefore(InspectionId inspection) implements Outcome {}

    @Transactional
    public Outcome send(String fileName, byte[] content, AccountId by) {
        byte[] hash = sha256(content);
        Optional<Outcome> before = drafts.findFile(hash).flatMap(this::findBefore);
        if (before.isPresent()) {
            return before.get();
        }
        SentReportId report = reports.add(hash, fileName, content, clock.instant(), by);
        trail.changed("inspection-report-sent", Subject.of("sent-report", report.value()), Map.of());
        return new Sent(report);
    }

    private Optional<Outcome> findBefore(long file) {
        Optional<Outcome> kept = inspections.findOfFile(file).map(KeptBefore::new);
        return kept.or(() -> drafts.findOpenOfFile(file).map(DraftedBefore::new));
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.plumbline.inspection.draft;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.kept.KeptInspections;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Doubt;
import org.plumbline.inspection.reading.ReadingReport;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins drafts, from a file or by hand, and throws them away. */
@Service
class DraftingReport {
    private final Drafts drafts;
    private final KeptInspections inspections;
    private final Trail trail;
    private final Clock clock;
    private final ReadingReport reading = new ReadingReport();

    DraftingReport(Drafts drafts, KeptInspections inspections, Trail trail, Clock clock) {
        this.drafts = drafts;
        this.inspections = inspections;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of sending a file. */
    sealed interface Outcome {}

    /** It was read; a person looks at it now. */
    record Drafted(DraftId draft) implements Outcome {}

    /** The same file was sent before, and waits for a person. */
    record DraftedBefore(DraftId draft) implements Outcome {}

    /** The same file was sent before, and confirmed. */
    record KeptBefore(InspectionId inspection) implements Outcome {}

    /** Nothing can be read from it; nothing is kept of it. */
    record Refused(String sentence) implements Outcome {}

    @Transactional
    public Outcome send(String fileName, byte[] content, AccountId by) {
        byte[] hash = sha256(content);
        Optional<Long> before = drafts.findFile(hash);
        if (before.isPresent()) {
            Optional<InspectionId> kept = inspections.findOfFile(before.get());
            if (kept.isPresent()) {
                return new KeptBefore(kept.get());
            }
            Optional<DraftId> open = drafts.findOpenOfFile(before.get());
            if (open.isPresent()) {
                return new DraftedBefore(open.get());
            }
        }
        return switch (reading.read(content)) {
            case ReadingReport.Refused refused -> new Refused(refused.why().sentence());
            case ReadingReport.Read read -> {
                long file = before.orElseGet(() -> drafts.addFile(hash, fileName, content, clock.instant(), by));
                yield new Drafted(begin(file, read.report().doubts(), ReportContent.of(read.report()), by));
            }
        };
    }

    /** Begins a draft with nothing in it but the authority's name. */
    @Transactional
    public DraftId beginByHand(String authority, AccountId by) {
        return begin(null, List.of(), ReportContent.blank(authority), by);
    }

    /** Throws a draft away with its file; false when it is not open any more. */
    @Transactional
    public boolean discard(Draft draft) {
        boolean done = drafts.discard(draft);
        if (done) {
            trail.changed("inspection-draft-discarded", subject(draft.id()), Map.of());
        }
        return done;
    }

    private DraftId begin(@Nullable Long file, List<Doubt> doubts, ReportContent content, AccountId by) {
        DraftId draft = drafts.add(file, doubts, content, clock.instant(), by);
        trail.changed("inspection-draft-begun", subject(draft), Map.of("doubts", doubts.size()));
        return draft;
    }

    static Subject subject(DraftId draft) {
        return Subject.of("inspection-draft", draft.value());
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

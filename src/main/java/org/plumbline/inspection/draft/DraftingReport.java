package org.plumbline.inspection.draft;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Doubt;
import org.plumbline.inspection.reading.InspectionReport;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins drafts, from a report that was read or by hand, and throws them away. */
@Service
class DraftingReport {
    private final Drafts drafts;
    private final SentReports reports;
    private final Trail trail;
    private final Clock clock;

    DraftingReport(Drafts drafts, SentReports reports, Trail trail, Clock clock) {
        this.drafts = drafts;
        this.reports = reports;
        this.trail = trail;
        this.clock = clock;
    }

    /** Begins the draft that came of reading a report, unless another node has done so; the file stays beside it. */
    @Transactional
    public void draft(SentReport sent, byte[] content, InspectionReport read) {
        if (!reports.claim(sent.id())) {
            return;
        }
        byte[] hash = SendingReport.sha256(content);
        long file = drafts.findFile(hash)
                .orElseGet(() -> drafts.addFile(hash, sent.fileName(), content, sent.sentAt(), sent.sentBy()));
        DraftId draft = begin(file, read.doubts(), ReportContent.of(read), sent.sentBy());
        reports.keepDraft(sent.id(), draft);
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
}

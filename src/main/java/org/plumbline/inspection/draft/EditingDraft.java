package org.plumbline.inspection.draft;

import java.time.Clock;
import org.plumbline.access.AccountId;
import org.plumbline.access.NotFound;
import org.plumbline.inspection.kept.ReportContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people make of a draft. */
@Service
class EditingDraft {
    private final Drafts drafts;
    private final Clock clock;

    EditingDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * The draft, whatever became of it.
     *
     * @throws NotFound when there is none
     */
    @Transactional(readOnly = true)
    public Draft get(long id) {
        return drafts.find(new DraftId(id)).orElseThrow(() -> new NotFound("There is no such report to confirm"));
    }

    /** Keeps it; false when somebody else changed or confirmed the draft since that version. */
    @Transactional
    public boolean keep(DraftId id, int version, ReportContent content, AccountId by) {
        return drafts.change(id, version, content, clock.instant(), by);
    }
}

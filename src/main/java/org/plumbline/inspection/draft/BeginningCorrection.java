package org.plumbline.inspection.draft;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.plumbline.access.AccountId;
import org.plumbline.inspection.kept.KeptInspection;
import org.plumbline.inspection.kept.Revisions;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the correction of an inspection that is kept, or finds the one that is under way. */
@Service
class BeginningCorrection {
    private final Drafts drafts;
    private final Revisions revisions;
    private final Trail trail;
    private final Clock clock;

    BeginningCorrection(Drafts drafts, Revisions revisions, Trail trail, Clock clock) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The draft of the correction; nothing of the inspection changes before it is confirmed. */
    @Transactional
    public DraftId begin(KeptInspection kept, AccountId by) {
        Optional<DraftId> open = drafts.findOpenCorrection(kept.id());
        if (open.isPresent()) {
            return open.get();
        }
        DraftId draft = drafts.addCorrection(
                new Draft.Correction(kept.id(), revisions.getNewest(kept.id())), kept.content(), clock.instant(), by);
        trail.changed(
                "inspection-correction-begun",
                Subject.of("inspection", kept.id().value()),
                Map.of("draft", draft.value()));
        return draft;
    }
}

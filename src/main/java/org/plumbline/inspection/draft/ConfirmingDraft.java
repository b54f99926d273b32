package org.plumbline.inspection.draft;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.kept.CorrectingInspection;
import org.plumbline.inspection.kept.KeptInspections;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person confirms as an inspection. Nothing is kept before. */
@Service
class ConfirmingDraft {
    private final Drafts drafts;
    private final KeptInspections inspections;
    private final CorrectingInspection correcting;
    private final Trail trail;
    private final Clock clock;

    ConfirmingDraft(
            Drafts drafts, KeptInspections inspections, CorrectingInspection correcting, Trail trail, Clock clock) {
        this.drafts = drafts;
        this.inspections = inspections;
        this.correcting = correcting;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {}

    record Confirmed(InspectionId inspection) implements Outcome {}

    /** Something must be put right first. */
    record Refused(List<String> faults) implements Outcome {}

    /** Somebody changed or confirmed it since the page was shown. */
    record Conflict() implements Outcome {}

    @Transactional
    public Outcome confirm(Draft draft, int version, AccountId by) {
        List<String> faults = DraftChecks.faults(draft.content(), Dates.dayOf(clock.instant()));
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        if (draft.version() != version || !drafts.close(draft.id(), version)) {
            return new Conflict();
        }
        InspectionId inspection = inspections.add(draft.content(), draft.file(), clock.instant(), by);
        drafts.keepInspection(draft.id(), inspection);
        trail.changed(
                "inspection-confirmed",
                Subject.of("inspection", inspection.value()),
                Map.of(
                        "draft", draft.id().value(),
                        "recommendations", draft.content().recommendations().size()));
        return new Confirmed(inspection);
    }

    /** Keeps a correction as the newest revision of its inspection. */
    @Transactional
    public Outcome correct(Draft draft, Draft.Correction corrects, int version, String why, AccountId by) {
        List<String> faults = DraftChecks.faults(draft.content(), Dates.dayOf(clock.instant()));
        if (!faults.isEmpty()) {
            return new Refused(faults);
        }
        if (draft.version() != version) {
            return new Conflict();
        }
        return switch (correcting.correct(corrects.inspection(), corrects.revision(), draft.content(), why, by)) {
            case NOTHING_DIFFERENT ->
                new Refused(List.of("Nothing is different from what is kept. Correct a part above, or throw this"
                        + " correction away"));
            case CONFLICT -> new Conflict();
            case CORRECTED -> {
                if (!drafts.close(draft.id(), version)) {
                    throw new IllegalStateException("A correction was confirmed twice at once: " + draft.id());
                }
                drafts.keepInspection(draft.id(), corrects.inspection());
                yield new Confirmed(corrects.inspection());
            }
        };
    }
}

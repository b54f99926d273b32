package org.plumbline.evaluation.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.children.ChildId;
import org.plumbline.cohort.Selection;
import org.plumbline.cohort.Selections;
import org.plumbline.draw.Candidate;
import org.plumbline.draw.ClosingFrame;
import org.plumbline.draw.DrawId;
import org.plumbline.draw.ExclusionReason;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins a draw for a programme: its cohort as at the latest extract, without the children whose evaluation is under way
 * and, unless the kind of programme takes them, without those evaluated in the last 12 months.
 */
@Service
public class DrawingForProgramme {
    private static final int MONTHS = 12;

    private final Programmes programmes;
    private final ProgrammeLog log;
    private final Selections selections;
    private final ClosingFrame closing;
    private final Clock clock;

    DrawingForProgramme(
            Programmes programmes, ProgrammeLog log, Selections selections, ClosingFrame closing, Clock clock) {
        this.programmes = programmes;
        this.log = log;
        this.selections = selections;
        this.closing = closing;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The list is closed; the draw waits for the dice of somebody else. */
    public record FrameClosed(DrawId draw) implements Outcome {}

    /** The cohort is empty, or all its children are left out. */
    public record NobodyEligible() implements Outcome {}

    /** No extract has been taken in, so there is no cohort. */
    public record NoExtract() implements Outcome {}

    /** The list as it would be closed now; empty before the first extract. */
    @Transactional(readOnly = true)
    public Optional<FramePreview> preview(Programme programme) {
        return selections.findSize(programme.cohort()).map(size -> {
            Map<ExclusionReason, Integer> excluded = log.countEvaluatedSince(programme.cohort(), since());
            if (programme.kind().takesRecentlyEvaluated()) {
                excluded.remove(ExclusionReason.EVALUATED_RECENTLY);
            }
            return new FramePreview(size.asAt(), size.children(), excluded);
        });
    }

    /** Closes the list. A programme may draw again: that is a new numbered draw. */
    @Transactional
    public Outcome closeFrame(ProgrammeId id, AccountId by) {
        log.lock(id);
        Programme programme = programmes.get(id, today()).programme();
        Optional<Selection> selection = selections.findSelection(programme.cohort());
        if (selection.isEmpty()) {
            return new NoExtract();
        }
        String purpose = "%s: %s (%s)"
                .formatted(id.reference(), programme.name(), programme.kind().words());
        return switch (closing.close(purpose, programme.wanted(), candidates(programme, selection.get()), by)) {
            case ClosingFrame.Closed(DrawId draw) -> {
                log.addDraw(id, draw);
                yield new FrameClosed(draw);
            }
            case ClosingFrame.NobodyEligible _ -> new NobodyEligible();
        };
    }

    private List<Candidate> candidates(Programme programme, Selection selection) {
        Map<ChildId, ExclusionReason> evaluated = log.findEvaluatedSince(since());
        return selection.members().stream()
                .map(member -> new Candidate(
                        member.child(), member.caseId(), exclusion(programme.kind(), evaluated.get(member.child()))))
                .toList();
    }

    private static @Nullable ExclusionReason exclusion(ProgrammeKind kind, @Nullable ExclusionReason found) {
        boolean taken = found == ExclusionReason.EVALUATED_RECENTLY && kind.takesRecentlyEvaluated();
        return taken ? null : found;
    }

    private LocalDate since() {
        return today().minusMonths(MONTHS);
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}

package org.plumbline.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.StateTags;
import org.plumbline.evaluation.recording.EvaluationRow;
import org.plumbline.evaluation.recording.ListingEvaluations;
import org.plumbline.evaluation.recording.ListingEvaluations.OwnEvaluation;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.home.Viewer;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/** Evaluations on everybody's My work and in the search box. */
@Component
class EvaluationWork implements MyWorkSection, ReferenceFinder {
    private static final int MOST = 20;
    private static final int SOON_WORKING_DAYS = 5;

    private final ListingEvaluations listing;
    private final PermissionMatrix matrix;
    private final WorkingCalendar calendar;

    EvaluationWork(ListingEvaluations listing, PermissionMatrix matrix, WorkingCalendar calendar) {
        this.listing = listing;
        this.matrix = matrix;
        this.calendar = calendar;
    }

    @Override
    public List<WorkItem> itemsFor(Viewer viewer) {
        if (!matrix.allows(viewer.person().roles(), Permission.SEE_EVALUATIONS)) {
            return List.of();
        }
        List<WorkItem> items = new ArrayList<>();
        listing.listOwn(viewer.reach(), MOST).forEach(own -> items.add(own(own, viewer)));
        List<EvaluationRow> completed = listing.listCompletedSince(viewer.reach(), viewer.lastHere(), MOST + 1);
        completed.stream().limit(MOST).forEach(row -> items.add(completed(row)));
        if (completed.size() > MOST) {
            items.add(WorkItem.rest(
                    WorkGroup.CHANGED, 1, "See all that were completed", EvaluationLinks.LIST + "?show=completed"));
        }
        return items;
    }

    @Override
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        return matrix.allows(person.roles(), Permission.SEE_EVALUATIONS)
                ? EvaluationId.find(typed)
                        .flatMap(id -> listing.find(id, reach))
                        .map(row -> EvaluationLinks.of(row.id()))
                : Optional.empty();
    }

    private WorkItem own(OwnEvaluation own, Viewer viewer) {
        EvaluationRow row = own.row();
        int left = Due.daysLeft(row.dueOn(), viewer.today(), calendar);
        String todo = own.conversationHeld() ? "Evaluate" : "Evaluate, and hold the conversation with the worker:";
        return new WorkItem(
                group(left, row, viewer),
                left,
                "%s child %s (%s)".formatted(todo, row.caseId(), row.id().reference()),
                EvaluationLinks.of(row.id()),
                row.teamName(),
                Dates.due(left),
                StateTags.of(row.state()));
    }

    private static WorkGroup group(int daysLeft, EvaluationRow row, Viewer viewer) {
        if (daysLeft <= 0) {
            return WorkGroup.NEEDS_YOU_NOW;
        }
        boolean isNew = row.allocatedAt().isAfter(viewer.lastHere());
        if (daysLeft <= SOON_WORKING_DAYS) {
            return WorkGroup.THIS_WEEK;
        }
        return isNew ? WorkGroup.CHANGED : WorkGroup.LATER;
    }

    private static WorkItem completed(EvaluationRow row) {
        String about =
                row.teamName() == null ? "Child " + row.caseId() : "Child " + row.caseId() + ", " + row.teamName();
        return new WorkItem(
                WorkGroup.CHANGED,
                0,
                "Read what %s found".formatted(row.id().reference()),
                EvaluationLinks.of(row.id()),
                about,
                row.completedAt() == null ? null : "completed " + Dates.shortDay(Dates.dayOf(row.completedAt())),
                StateTags.of(row.state()));
    }
}

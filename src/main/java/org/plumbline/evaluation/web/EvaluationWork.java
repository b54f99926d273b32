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
import org.plumbline.evaluation.recording.EvaluationsOnMyWork;
import org.plumbline.evaluation.recording.EvaluationsOnMyWork.Row;
import org.plumbline.evaluation.recording.ListingEvaluations;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.home.Viewer;
import org.plumbline.home.Work;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/** Evaluations on everybody's My work and in the search box. */
@Component
class EvaluationWork implements MyWorkSection, ReferenceFinder {
    private static final int MOST = 20;

    private final ListingEvaluations listing;
    private final PermissionMatrix matrix;
    private final WorkingCalendar calendar;

    EvaluationWork(ListingEvaluations listing, PermissionMatrix matrix, WorkingCalendar calendar) {
        this.listing = listing;
        this.matrix = matrix;
        this.calendar = calendar;
    }

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        return matrix.allows(viewer.person().roles(), Permission.SEE_EVALUATIONS)
                ? List.of(
                        WorkQuestion.ofItems(EvaluationsOnMyWork.OWN, Row.class, row -> own(row, viewer)),
                        new WorkQuestion<>(EvaluationsOnMyWork.COMPLETED_SINCE, Row.class, EvaluationWork::completed))
                : List.of();
    }

    @Override
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        return matrix.allows(person.roles(), Permission.SEE_EVALUATIONS)
                ? EvaluationId.find(typed)
                        .flatMap(id -> listing.find(id, reach))
                        .map(row -> EvaluationLinks.of(row.id()))
                : Optional.empty();
    }

    private WorkItem own(Row row, Viewer viewer) {
        int left = Due.daysLeft(row.dueOn(), viewer.today(), calendar);
        String todo = row.conversationHeld() ? "Evaluate" : "Evaluate, and hold the conversation with the worker:";
        return new WorkItem(
                group(left, row, viewer),
                left,
                "%s child %s (%s)"
                        .formatted(todo, row.caseId(), row.evaluation().reference()),
                EvaluationLinks.of(row.evaluation()),
                row.teamName(),
                Dates.due(left),
                StateTags.of(row.state()));
    }

    private static WorkGroup group(int daysLeft, Row row, Viewer viewer) {
        WorkGroup byDay = WorkGroup.dueIn(daysLeft);
        boolean isNew = row.allocatedAt().isAfter(viewer.lastHere());
        return byDay == WorkGroup.LATER && isNew ? WorkGroup.CHANGED : byDay;
    }

    private static Work completed(List<Row> found) {
        List<WorkItem> items = new ArrayList<>();
        found.stream().limit(MOST).forEach(row -> items.add(completed(row)));
        if (found.size() > MOST) {
            items.add(WorkItem.rest(
                    WorkGroup.CHANGED, 1, "See all that were completed", EvaluationLinks.LIST + "?show=completed"));
        }
        return Work.of(items);
    }

    private static WorkItem completed(Row row) {
        String about =
                row.teamName() == null ? "Child " + row.caseId() : "Child " + row.caseId() + ", " + row.teamName();
        return new WorkItem(
                WorkGroup.CHANGED,
                0,
                "Read what %s found".formatted(row.evaluation().reference()),
                EvaluationLinks.of(row.evaluation()),
                about,
                row.completedAt() == null ? null : "completed " + Dates.shortDay(Dates.dayOf(row.completedAt())),
                StateTags.of(row.state()));
    }
}

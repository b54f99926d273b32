package org.plumbline.plan.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.Structures;
import org.plumbline.authority.WorkerId;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.home.Viewer;
import org.plumbline.home.Work;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Tag;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.PlanActionReference;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.PlanTags;
import org.plumbline.plan.keeping.PlanActions;
import org.plumbline.plan.life.PlanLifecycle;
import org.plumbline.plan.web.PlanWorkLists.DeliveredPlanAction;
import org.plumbline.plan.web.PlanWorkLists.WorkedPlanAction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plan actions on everybody's My work: what leads must answer for, finish or wait for, and what waits to be verified. They
 * are also found by their reference.
 */
@Component
class PlanWork implements MyWorkSection, ReferenceFinder {
    private static final int MOST_TO_VERIFY = 20;

    private final PlanActions actions;
    private final Structures structures;
    private final PermissionMatrix matrix;

    PlanWork(PlanActions actions, Structures structures, PermissionMatrix matrix) {
        this.actions = actions;
        this.structures = structures;
        this.matrix = matrix;
    }

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        Set<Role> roles = viewer.person().roles();
        List<WorkQuestion<?>> questions = new ArrayList<>();
        WorkerId self = viewer.person().worker();
        if (self == null) {
            return questions;
        }
        LocalDate today = viewer.today();
        if (matrix.allows(roles, Permission.UPDATE_PLAN)) {
            questions.add(new WorkQuestion<>(
                    PlanWorkLists.UPDATES, WorkedPlanAction.class, rows -> Work.of(updates(rows, today))));
            questions.add(each(PlanWorkLists.SENT_BACK, WorkGroup.NEEDS_YOU_NOW, "Sent back: ", null, today));
            questions.add(each(PlanWorkLists.OVERDUE, WorkGroup.NEEDS_YOU_NOW, "Finish ", PlanTags.OVERDUE, today));
            questions.add(WorkQuestion.ofItems(
                    PlanWorkLists.MILESTONES, WorkedPlanAction.class, row -> milestone(row, today)));
            questions.add(each(
                    PlanWorkLists.WAITING,
                    WorkGroup.WAITING_FOR_OTHERS,
                    "To be verified: ",
                    PlanTags.of(Delivery.DELIVERED),
                    today));
        }
        if (matrix.allows(roles, Permission.VERIFY_PLAN)) {
            questions.add(new WorkQuestion<>(
                    PlanWorkLists.TO_VERIFY, DeliveredPlanAction.class, rows -> Work.of(toVerify(rows, self, today))));
        }
        return questions;
    }

    /** What the person may verify, by the rule that decides when they do; who manages whom is read only if anything waits. */
    private List<WorkItem> toVerify(List<DeliveredPlanAction> rows, WorkerId self, LocalDate today) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var lifecycle = new PlanLifecycle(structures.getStructure().lineManagement(), today);
        return rows.stream()
                .filter(row -> lifecycle.isIndependent(self, row.leads()))
                .limit(MOST_TO_VERIFY)
                .map(row -> toVerify(row.listed(), today))
                .toList();
    }

    private static WorkItem toVerify(WorkedPlanAction row, LocalDate today) {
        return new WorkItem(
                WorkGroup.THIS_WEEK,
                rank(row, today),
                "Waits for verification: " + row.reference() + ": " + row.what(),
                PlanLinks.action(row.action()),
                "By somebody who never led it, and whom no lead of it manages",
                "delivered " + PlanTables.ago(row.knownOn(), today),
                PlanTags.of(Delivery.DELIVERED));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        return matrix.allows(person.roles(), Permission.SEE_PLAN)
                ? PlanActionReference.findIn(typed)
                        .flatMap(actions::findNewest)
                        .map(found -> PlanLinks.action(found.id()))
                : Optional.empty();
    }

    /** One thing to do for all of them: they are answered for on one page. */
    private static List<WorkItem> updates(List<WorkedPlanAction> rows, LocalDate today) {
        if (rows.isEmpty()) {
            return List.of();
        }
        WorkedPlanAction oldest = rows.getFirst();
        int all = oldest.ofKind();
        String references =
                rows.stream().map(row -> row.reference().toString()).sorted().collect(Collectors.joining(", "));
        return List.of(new WorkItem(
                WorkGroup.NEEDS_YOU_NOW,
                (int) -ChronoUnit.DAYS.between(oldest.knownOn(), today),
                "Answer for " + Numbers.of(all, "plan action", "plan actions") + " without an update for six weeks",
                PlanLinks.UPDATES,
                references,
                "last answered " + PlanTables.ago(oldest.knownOn(), today),
                PlanTags.NOT_UPDATED,
                all));
    }

    private static WorkQuestion<WorkedPlanAction> each(
            String select, WorkGroup group, String verb, @Nullable Tag tag, LocalDate today) {
        return WorkQuestion.ofItems(
                select,
                WorkedPlanAction.class,
                row -> new WorkItem(
                        group,
                        rank(row, today),
                        verb + row.reference() + ": " + row.what(),
                        PlanLinks.action(row.action()),
                        "Plan action that you lead",
                        row.dueOn() == null ? null : "due " + Dates.day(row.dueOn()),
                        tag));
    }

    private static WorkItem milestone(WorkedPlanAction row, LocalDate today) {
        LocalDate due = row.dueOn() == null ? today : row.dueOn();
        boolean late = due.isBefore(today);
        return new WorkItem(
                late ? WorkGroup.NEEDS_YOU_NOW : WorkGroup.THIS_WEEK,
                rank(row, today),
                "Reach the milestone of " + row.reference() + ": " + row.what(),
                PlanLinks.action(row.action()),
                "Plan action that you lead",
                "due " + Dates.day(due),
                late ? PlanTags.OVERDUE : null);
    }

    /** Days left until it is due. */
    private static int rank(WorkedPlanAction row, LocalDate today) {
        LocalDate due = row.dueOn();
        return due == null ? Integer.MAX_VALUE - 1 : (int) ChronoUnit.DAYS.between(today, due);
    }
}

package org.plumbline.home;

import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Where somebody begins for whom nothing waits: what they do or read here, each with its page. */
@Component
@Order(100)
class FirstSteps implements MyWorkSection {
    private static final List<Step> STEPS = List.of(
            new Step(
                    Permission.PROPOSE_ACTIONS_DONE,
                    "Actions that you are to do, and those that you are to verify, come to this page by themselves.",
                    "See the actions",
                    "/actions"),
            new Step(
                    Permission.EVALUATE,
                    "Children whose practice you are to evaluate come to this page when a programme allocates them to"
                            + " you.",
                    "See the evaluations",
                    "/evaluations"),
            new Step(
                    Permission.SEE_OVERVIEW,
                    "How practice is graded from month to month, and what became of the actions.",
                    "Open the overview",
                    "/overview"),
            new Step(
                    Permission.SEE_PLAN,
                    "What the improvement plan has delivered, and what of it helps children.",
                    "Open the plan",
                    "/plan"),
            new Step(
                    Permission.SEE_BOARDS,
                    "Meetings of the boards you sit on, with their papers, questions and decisions.",
                    "See the boards",
                    "/boards"),
            new Step(Permission.SEE_REPORTS, "The reports that went out.", "Read the reports", "/reports"));

    private final PermissionMatrix permissions;

    FirstSteps(PermissionMatrix permissions) {
        this.permissions = permissions;
    }

    private record Step(Permission permission, String what, String next, String href) {}

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        return List.of();
    }

    @Override
    public List<WorkLesson> lessonsFor(Viewer viewer) {
        return STEPS.stream()
                .filter(step -> permissions.allows(viewer.person().roles(), step.permission()))
                .map(step -> new WorkLesson(step.what(), step.next(), step.href()))
                .toList();
    }
}

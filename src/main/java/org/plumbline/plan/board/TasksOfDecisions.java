package org.plumbline.plan.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;
import org.plumbline.action.ActionSource;
import org.plumbline.action.TaskKey;
import org.plumbline.action.TaskOrigin;
import org.plumbline.action.TaskSource;
import org.plumbline.authority.WorkerId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Responsible;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanActions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A board's actions are actions of the register, asked for by its decisions and agreed by whoever keeps the boards. */
@Component
class TasksOfDecisions implements TaskSource {
    private final Decisions decisions;
    private final Boards boards;
    private final BoardsInSight inSight;
    private final PlanActions actions;
    private final PermissionMatrix permissions;

    TasksOfDecisions(
            Decisions decisions,
            Boards boards,
            BoardsInSight inSight,
            PlanActions actions,
            PermissionMatrix permissions) {
        this.decisions = decisions;
        this.boards = boards;
        this.inSight = inSight;
        this.actions = actions;
        this.permissions = permissions;
    }

    static TaskKey key(Decision decision) {
        return new TaskKey(TaskOrigin.BOARD_DECISION, decision.id());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Known> find(TaskKey key, SignedIn person) {
        return key.origin() == TaskOrigin.BOARD_DECISION && permissions.allows(person.roles(), Permission.SEE_BOARDS)
                ? decisions
                        .find(key.id())
                        .flatMap(decision -> inSight.find(decision.meeting(), person)
                                .map(meeting -> known(decision, meeting, person)))
                : Optional.empty();
    }

    private Known known(Decision decision, Meeting meeting, SignedIn person) {
        return new Known(
                new ActionSource.OfTask(key(decision), decision.called()),
                decision.words(),
                BoardLinks.decision(decision),
                permissions.allows(person.roles(), Permission.KEEP_BOARDS),
                around(decision, meeting));
    }

    private List<Around> around(Decision decision, Meeting meeting) {
        List<Around> around = new ArrayList<>();
        PlanActionId about = decision.action();
        if (about != null) {
            PlanActionRow action = actions.find(about).orElseThrow();
            add(around, action.terms().lead(), "leads plan action " + action.reference());
            add(around, action.terms().executive(), "accountable executive of " + action.reference());
        }
        boards.listWorkers(meeting.board(), inSight.today())
                .forEach((worker, role) ->
                        around.add(new Around(worker, role.label().toLowerCase(Locale.UK) + " of the board")));
        return around;
    }

    private static void add(List<Around> around, Responsible responsible, String role) {
        @Nullable WorkerId worker = responsible.worker();
        if (worker != null) {
            around.add(new Around(worker, role));
        }
    }
}

package org.plumbline.plan.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;
import org.plumbline.action.TaskLines;
import org.plumbline.action.TaskOrigin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a board asked somebody to do: the tasks of its decisions, at the meeting that took them and at the next. */
@Service
class BoardActions {
    private final Decisions decisions;
    private final TaskLines tasks;
    private final PermissionMatrix permissions;

    BoardActions(Decisions decisions, TaskLines tasks, PermissionMatrix permissions) {
        this.decisions = decisions;
        this.tasks = tasks;
        this.permissions = permissions;
    }

    /**
     * What a meeting's page says of the board's actions.
     *
     * @param own those of the meeting's own decisions
     * @param earlier those of earlier meetings that stand before it: of the last one all, of those before what is not
     *     finished; none for a meeting that is not planned any more
     * @param maySee whether the reader may open each of them
     * @param mayAdd whether the reader may agree another
     */
    record Found(List<TaskLines.Line> own, List<Earlier> earlier, boolean maySee, boolean mayAdd) {
        Found {
            own = List.copyOf(own);
            earlier = List.copyOf(earlier);
        }
    }

    /** A task with the decision of an earlier meeting that asked for it. */
    record Earlier(TaskLines.Line task, Decision decision) {}

    /** The board's actions as they stand at a meeting. */
    @Transactional(readOnly = true)
    Found at(Meeting meeting, List<Decision> own, SignedIn person) {
        List<Decision> before = meeting.status() == MeetingStatus.PLANNED
                ? decisions.listBefore(meeting.board(), meeting.on())
                : List.of();
        List<TaskLines.Line> lines = tasks.list(
                TaskOrigin.BOARD_DECISION,
                Stream.concat(own.stream(), before.stream()).map(Decision::id).toList());
        return new Found(
                lines.stream().filter(line -> asks(own, line)).toList(),
                earlier(before, lines),
                permissions.allows(person.roles(), Permission.SEE_EVERY_TASK)
                        && permissions.allows(person.roles(), Permission.SEE_ACTIONS),
                permissions.allows(person.roles(), Permission.KEEP_BOARDS)
                        && permissions.allows(person.roles(), Permission.AGREE_ACTIONS));
    }

    private static List<Earlier> earlier(List<Decision> before, List<TaskLines.Line> lines) {
        if (before.isEmpty()) {
            return List.of();
        }
        LocalDate last = before.getFirst().decidedOn();
        return lines.stream()
                .flatMap(line -> before.stream()
                        .filter(decision -> decision.id() == line.source())
                        .filter(decision -> !line.finished() || Objects.equals(decision.decidedOn(), last))
                        .map(decision -> new Earlier(line, decision)))
                .toList();
    }

    private static boolean asks(List<Decision> decisions, TaskLines.Line line) {
        return decisions.stream().anyMatch(decision -> decision.id() == line.source());
    }
}

package org.plumbline.action;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Form;

/**
 * What a list of actions is narrowed to, as its address says.
 *
 * @param mine only what the reader owns or answers for as manager
 * @param about {@code children} for actions about children, {@code tasks} for tasks, or empty for both
 * @param team the id of the team that holds the child now, or null for every team
 * @param caseId the child's id in the case system, or empty for every child
 * @param owner part of the owner's name, or empty for every owner
 * @param status {@code standing} for all that is not finished, {@code all}, or the code of one status
 * @param overdue only what is overdue
 * @param after the place in the list after which to go on, or null from the start
 */
record ActionFilter(
        boolean mine,
        String about,
        @Nullable Long team,
        String caseId,
        String owner,
        String status,
        boolean overdue,
        @Nullable Key after) {
    static final String STANDING = "standing";
    static final String ALL = "all";
    static final String CHILDREN = "children";
    static final String TASKS = "tasks";

    /** The place of an action in a list ordered by due date. */
    record Key(LocalDate dueOn, long id) {

        /** As it stands in an address: {@code 2026-03-31.881}. */
        String code() {
            return dueOn + "." + id;
        }

        static @Nullable Key ofCode(String code) {
            if (!code.matches("\\d{4}-\\d{2}-\\d{2}\\.\\d{1,18}")) {
                return null;
            }
            try {
                return new Key(LocalDate.parse(code.substring(0, 10)), Long.parseLong(code.substring(11)));
            } catch (DateTimeParseException _) {
                return null;
            }
        }
    }

    static ActionFilter of(Form form) {
        String team = form.text("team");
        String status = form.text("status", STANDING);
        return new ActionFilter(
                form.has("mine"),
                isAbout(form.text("about")) ? form.text("about") : "",
                team.matches("\\d{1,18}") ? Long.valueOf(team) : null,
                form.text("child"),
                form.text("owner"),
                isStatus(status) ? status : STANDING,
                form.has("overdue"),
                Key.ofCode(form.text("after")));
    }

    /** The same, from the first action on. */
    ActionFilter fromTheStart() {
        return new ActionFilter(mine, about, team, caseId, owner, status, overdue, null);
    }

    private static boolean isAbout(String code) {
        return code.equals(CHILDREN) || code.equals(TASKS);
    }

    private static boolean isStatus(String code) {
        return code.equals(ALL)
                || Arrays.stream(ActionStatus.values())
                        .anyMatch(status -> status.code().equals(code));
    }

    /** The statuses asked for, as a query takes them. */
    Set<String> statusCodes() {
        return Arrays.stream(ActionStatus.values())
                .filter(this::asksFor)
                .map(ActionStatus::code)
                .collect(Collectors.toSet());
    }

    private boolean asksFor(ActionStatus one) {
        return switch (status) {
            case ALL -> true;
            case STANDING -> !one.isFinal();
            default -> one.code().equals(status);
        };
    }
}

package org.plumbline.plan.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.page.KeyPaging;
import org.plumbline.page.Numbers;
import org.plumbline.page.SubNavigation;
import org.plumbline.page.Timeline;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.keeping.PlanActionRow;
import org.plumbline.plan.keeping.PlanEvents.EventRow;
import org.plumbline.plan.keeping.PlanRow;

/** A history: what happened, newest first, with what it read before. */
record PlanHistoryPage(
        String caption,
        String title,
        @Nullable SubNavigation which,
        Timeline events,
        @Nullable KeyPaging paging) {

    static PlanHistoryPage ofPlan(
            PlanRow plan, List<EventRow> rows, int pageSize, boolean afterApproval, boolean capability) {
        List<EventRow> shown = rows.subList(0, Math.min(rows.size(), pageSize));
        String address = PlanLinks.history(plan.id());
        String only = afterApproval ? "only=after-approval&" : "";
        SubNavigation which = SubNavigation.of("Which events")
                .item("Everything", address, !afterApproval)
                .item("Since the first approval", address + "?only=after-approval", afterApproval);
        return new PlanHistoryPage(
                plan.title(),
                "Everything that happened",
                which,
                timeline(shown, capability),
                new KeyPaging(
                        null,
                        rows.size() > pageSize
                                ? address + "?" + only + "before="
                                        + shown.getLast().id()
                                : null,
                        Numbers.of(shown.size(), "event", "events")));
    }

    static PlanHistoryPage ofAction(PlanActionRow action, List<EventRow> rows, boolean capability) {
        return new PlanHistoryPage(
                action.reference() + ": " + action.terms().what(),
                "Everything that happened",
                null,
                timeline(rows, capability),
                null);
    }

    private static Timeline timeline(List<EventRow> rows, boolean capability) {
        return new Timeline(rows.stream()
                .filter(row -> capability || PlanHistoryController.isOpen(row))
                .map(PlanHistoryPage::event)
                .toList());
    }

    private static Timeline.Event event(EventRow row) {
        String reference = row.reference() == null ? "" : row.reference() + ": ";
        String marks = (row.slip() ? " (put off)" : "") + (row.afterApproval() ? " (after approval)" : "");
        return new Timeline.Event(
                reference + title(row) + marks,
                Dates.moment(row.at()),
                row.at().toString(),
                row.by(),
                words(row),
                null);
    }

    private static String title(EventRow row) {
        return switch (row.kind()) {
            case "made" -> "The plan was made";
            case "agreed" -> "Agreed";
            case "edited", "due-changed", "lead-changed" -> row.field() + " changed";
            case "delivery" -> "Delivery: " + state(row, true);
            case "impact" -> "Impact: " + state(row, false);
            case "updated" -> "Answered";
            case "milestone", "measure", "evidence", "note", "lineage" -> row.field();
            case "reading" -> "Read: " + row.field();
            case "phase" -> "Phase";
            case "theme" -> "Theme added";
            case "frozen" -> "Version frozen";
            case "approved" -> "Version approved";
            default -> "Brought in";
        };
    }

    private static String state(EventRow row, boolean delivery) {
        String after = Objects.requireNonNullElse(row.after(), "");
        return delivery ? Delivery.ofCode(after).label() : Impact.ofCode(after).label();
    }

    private static @Nullable String words(EventRow row) {
        boolean states = row.kind().equals("delivery")
                || row.kind().equals("impact")
                || row.kind().equals("updated");
        String change = states ? "" : change(row.before(), row.after());
        String words = Stream.of(change, row.words())
                .filter(part -> !part.isEmpty())
                .reduce((one, two) -> one + ". " + two)
                .orElse("");
        return words.isEmpty() ? null : words;
    }

    private static String change(@Nullable String before, @Nullable String after) {
        if (before != null && !before.isEmpty() && after != null) {
            return "Before: “" + before + "”. Now: “" + after + "”";
        }
        if (after != null) {
            return after;
        }
        return before == null ? "" : "No longer: “" + before + "”";
    }
}

package org.plumbline.plan.keeping;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.page.Dates;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.Responsible;

/** What changes of the terms of an action, one event for each thing that reads differently. Pure. */
final class TermsChanges {
    private final PlanActionTerms before;
    private final PlanActionTerms after;
    private final String reason;

    TermsChanges(PlanActionTerms before, PlanActionTerms after, String reason) {
        this.before = before;
        this.after = after;
        this.reason = reason;
    }

    /** Whether the change may not be made without saying why, approved or not: who leads it, and a date once agreed. */
    boolean needReason() {
        return (!before.lead().equals(after.lead()) && !before.lead().equals(Responsible.NOBODY))
                || (before.dueOn() != null && !before.dueOn().equals(after.dueOn()));
    }

    List<PlanEvent> events() {
        List<PlanEvent> events = new ArrayList<>();
        text(events, "What", before.what(), after.what());
        text(events, "Why it matters for children", before.why(), after.why());
        text(events, "Partners", before.partners(), after.partners());
        text(
                events,
                "Accountable executive",
                before.executive().name(),
                after.executive().name());
        text(events, "Start", day(before.startOn()), day(after.startOn()));
        text(events, "Recommendations", references(before.recommendations()), references(after.recommendations()));
        if (!before.lead().equals(after.lead())) {
            events.add(PlanEvent.change(
                            PlanEvent.Kind.LEAD_CHANGED,
                            "Lead",
                            before.lead().name(),
                            after.lead().name(),
                            reason)
                    .ledBy(after.lead().worker()));
        }
        if (!Objects.equals(before.dueOn(), after.dueOn())) {
            events.add(PlanEvent.change(
                            PlanEvent.Kind.DUE_CHANGED, "Due date", day(before.dueOn()), day(after.dueOn()), reason)
                    .asSlip(isLater(before.dueOn(), after.dueOn())));
        }
        return events;
    }

    private static boolean isLater(@Nullable LocalDate before, @Nullable LocalDate after) {
        return before != null && after != null && after.isAfter(before);
    }

    private void text(List<PlanEvent> events, String field, @Nullable String was, @Nullable String is) {
        if (!Objects.equals(was, is)) {
            events.add(PlanEvent.change(PlanEvent.Kind.EDITED, field, was, is, reason));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : Dates.day(day);
    }

    private static String references(Set<RecommendationId> recommendations) {
        return recommendations.stream()
                .sorted(Comparator.comparingLong(RecommendationId::value))
                .map(RecommendationId::reference)
                .collect(joining(", "));
    }
}

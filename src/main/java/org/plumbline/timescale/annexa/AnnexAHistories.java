package org.plumbline.timescale.annexa;

import static org.plumbline.children.annexa.Column.*;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.annexa.Column;
import org.plumbline.children.annexa.ListRow;
import org.plumbline.timescale.history.ChildHistory;
import org.plumbline.timescale.history.EventKind;
import org.plumbline.timescale.history.Known;
import org.plumbline.timescale.history.PeriodKind;
import org.plumbline.timescale.history.Source;
import org.plumbline.timescale.history.Trait;

/**
 * Gathers the rows of an Annex A workbook into histories. Of visits, reviews and health assessments such a workbook holds
 * only the last, of placements and legal statuses the present one, and nothing at all of core groups, plans made for
 * children in care, pre-proceedings and proceedings.
 */
public final class AnnexAHistories {
    private static final Set<PeriodKind> PERIODS = EnumSet.of(
            PeriodKind.REFERRAL,
            PeriodKind.ASSESSMENT,
            PeriodKind.ENQUIRY,
            PeriodKind.NEED,
            PeriodKind.PLAN,
            PeriodKind.CARE,
            PeriodKind.PLACEMENT,
            PeriodKind.INTERIM_ORDER,
            PeriodKind.CARE_ORDER,
            PeriodKind.SHORT_BREAKS,
            PeriodKind.CARE_LEAVER);

    /** What an Annex A workbook can tell. */
    public static final Source SOURCE = new Source("Annex A", events(), PERIODS);

    private static final Map<String, PeriodKind> OF_LEGAL_STATUS = Map.of(
            "C1", PeriodKind.INTERIM_ORDER,
            "C2", PeriodKind.CARE_ORDER,
            "V3", PeriodKind.SHORT_BREAKS,
            "V4", PeriodKind.SHORT_BREAKS);
    private static final Set<String> LONG_TERM_FOSTERING = Set.of("U1", "U4");

    private final Map<String, GatheredChild> children = new TreeMap<>();

    private static Map<EventKind, Known> events() {
        Map<EventKind, Known> events = new EnumMap<>(EventKind.class);
        for (EventKind kind : List.of(
                EventKind.PLAN_REVIEW,
                EventKind.PLAN_VISIT,
                EventKind.NEED_VISIT,
                EventKind.CARE_REVIEW,
                EventKind.CARE_VISIT,
                EventKind.HEALTH_ASSESSMENT,
                EventKind.PATHWAY_REVIEW)) {
            events.put(kind, Known.LAST);
        }
        return events;
    }

    /** Takes a row of any list. */
    public void take(ListRow row) {
        if (!row.list().isAboutChildren()) {
            return;
        }
        GatheredChild child = children.computeIfAbsent(row.id(), _ -> new GatheredChild());
        child.born(row.day(BORN_ON));
        switch (row.list()) {
            case REFERRALS -> child.period(PeriodKind.REFERRAL, row.day(REFERRAL_ON), null);
            case ASSESSMENTS -> child.period(PeriodKind.ASSESSMENT, row.day(ASSESSMENT_START), row.day(ASSESSMENT_END));
            case ENQUIRIES ->
                child.period(PeriodKind.ENQUIRY, row.day(ENQUIRY_START), row.day(CONFERENCE_ON), conference(row));
            case CHILDREN_IN_NEED -> takeNeed(row, child);
            case CHILD_PROTECTION -> takePlan(row, child);
            case CHILDREN_IN_CARE -> takeCare(row, child);
            case CARE_LEAVERS -> takeLeaver(row, child);
            case CONTACTS, EARLY_HELP, ADOPTION, ADOPTERS -> {
                // No timescale is about what they hold.
            }
        }
    }

    /** The histories of all children met, in the order of their ids. */
    public List<ChildHistory> listHistories() {
        return children.entrySet().stream()
                .map(child -> child.getValue().history(child.getKey(), SOURCE))
                .toList();
    }

    private static Set<Trait> conference(ListRow row) {
        String unnecessary = row.code(CONFERENCE_UNNECESSARY);
        if ("yes".equals(unnecessary)) {
            return row.day(CONFERENCE_ON) == null ? EnumSet.of(Trait.CONFERENCE_UNNECESSARY) : Set.of();
        }
        return "no".equals(unnecessary) ? Set.of() : EnumSet.of(Trait.CONFERENCE_UNDECIDED);
    }

    private static void takeNeed(ListRow row, GatheredChild child) {
        // One marked closed without a closing date says nothing of when visits ceased to be due.
        if (row.day(NEED_END) != null || !"closed-episode".equals(row.code(CASE_STATUS))) {
            child.period(PeriodKind.NEED, row.day(NEED_START), row.day(NEED_END));
        }
        child.event(EventKind.NEED_VISIT, row.day(LAST_SEEN_ON));
    }

    private static void takePlan(ListRow row, GatheredChild child) {
        child.period(PeriodKind.PLAN, row.day(PLAN_START), row.day(PLAN_END));
        child.event(EventKind.PLAN_VISIT, row.day(PLAN_VISIT_ON));
        child.event(EventKind.PLAN_REVIEW, row.day(PLAN_REVIEW_ON));
    }

    private static void takeCare(ListRow row, GatheredChild child) {
        LocalDate ended = row.day(CARE_END);
        child.period(PeriodKind.CARE, row.day(CARE_START), ended);
        child.period(PeriodKind.PLACEMENT, row.day(PLACEMENT_START), ended, placement(row.code(PLACEMENT_TYPE)));
        PeriodKind status = legalStatus(row, LEGAL_STATUS);
        if (status != null) {
            child.period(status, row.day(LEGAL_START), ended);
        }
        child.event(EventKind.CARE_REVIEW, row.day(CARE_REVIEW_ON));
        child.event(EventKind.CARE_VISIT, row.day(CARE_VISIT_ON));
        child.event(EventKind.HEALTH_ASSESSMENT, row.day(HEALTH_ON));
    }

    private static @Nullable PeriodKind legalStatus(ListRow row, Column column) {
        String code = row.code(column);
        return code == null ? null : OF_LEGAL_STATUS.get(code);
    }

    private static Set<Trait> placement(@Nullable String type) {
        if ("P1".equals(type)) {
            return EnumSet.of(Trait.WITH_PARENTS);
        }
        return type != null && LONG_TERM_FOSTERING.contains(type) ? EnumSet.of(Trait.LASTING) : Set.of();
    }

    private static void takeLeaver(ListRow row, GatheredChild child) {
        if (!"died".equals(row.code(IN_TOUCH))) {
            child.period(PeriodKind.CARE_LEAVER, null, null);
            child.event(EventKind.PATHWAY_REVIEW, row.day(PATHWAY_REVIEW_ON));
        }
    }
}

package org.plumbline.children.extract;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.Column;
import org.plumbline.children.annexa.ListRow;

/**
 * What an extract says of one child, as far as where the child stands depends on it: from each list the row that counts,
 * which is the one still open, or else the latest.
 */
final class ChildRows {
    private final Map<AnnexList, ListRow> counting = new EnumMap<>(AnnexList.class);
    private @Nullable String person;
    private int personInList;

    void add(ListRow row) {
        counting.merge(row.list(), row, (known, another) -> outranks(another, known) ? another : known);
    }

    /**
     * Whether a row says of who the child is what the row before did not, or says it in an earlier list. Every row of a
     * child repeats it, and the first list that says it is the one that counts.
     */
    boolean isNewOfPerson(NewFact fact, AnnexList list) {
        if (fact.attributes().equals(person) && list.number() >= personInList) {
            return false;
        }
        person = fact.attributes();
        personInList = list.number();
        return true;
    }

    /** The row that counts in the list, or null when the child is not in it. */
    @Nullable
    ListRow in(AnnexList list) {
        return counting.get(list);
    }

    /** The first date that any list has in the column. */
    @Nullable
    LocalDate firstDay(Column column) {
        for (ListRow row : counting.values()) {
            LocalDate on = row.day(column);
            if (on != null) {
                return on;
            }
        }
        return null;
    }

    /** The first number that any list has in the column. */
    @Nullable
    Integer firstCount(Column column) {
        for (ListRow row : counting.values()) {
            Integer count = row.count(column);
            if (count != null) {
                return count;
            }
        }
        return null;
    }

    private static boolean outranks(ListRow one, ListRow other) {
        boolean open = end(one) == null;
        if (open != (end(other) == null)) {
            return open;
        }
        LocalDate start = start(one);
        LocalDate otherStart = start(other);
        return start != null && (otherStart == null || start.isAfter(otherStart));
    }

    /** When what the row is about began. */
    static @Nullable LocalDate start(ListRow row) {
        return switch (row.list()) {
            case CONTACTS -> row.day(Column.CONTACT_ON);
            case EARLY_HELP -> row.day(Column.EARLY_HELP_START);
            case REFERRALS -> row.day(Column.REFERRAL_ON);
            case ASSESSMENTS -> row.day(Column.ASSESSMENT_START);
            case ENQUIRIES -> row.day(Column.ENQUIRY_START);
            case CHILDREN_IN_NEED -> row.day(Column.NEED_START);
            case CHILD_PROTECTION -> row.day(Column.PLAN_START);
            case CHILDREN_IN_CARE -> row.day(Column.CARE_START);
            case ADOPTION -> row.day(Column.ADOPTION_DECIDED_ON);
            case CARE_LEAVERS, ADOPTERS -> null;
        };
    }

    /** When what the row is about ended, or null while it goes on or for what does not go on. */
    static @Nullable LocalDate end(ListRow row) {
        return switch (row.list()) {
            case EARLY_HELP -> row.day(Column.EARLY_HELP_END);
            case ASSESSMENTS -> row.day(Column.ASSESSMENT_END);
            case CHILDREN_IN_NEED -> row.day(Column.NEED_END);
            case CHILD_PROTECTION -> row.day(Column.PLAN_END);
            case CHILDREN_IN_CARE -> row.day(Column.CARE_END);
            case ADOPTION -> row.day(Column.ADOPTION_ORDER_ON);
            case CONTACTS, REFERRALS, ENQUIRIES, CARE_LEAVERS, ADOPTERS -> null;
        };
    }
}

package org.plumbline.children.known;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.annexa.CodeSet;
import org.plumbline.children.annexa.Column;
import org.plumbline.page.Dates;

/** Says a fact in words: what it is in a phrase, and all else that the extract says of it. */
final class FactWords {
    private static final Map<String, Column> COLUMNS =
            Stream.of(Column.values()).collect(Collectors.toUnmodifiableMap(Column::key, Function.identity()));

    private static final Map<String, String> VISITS = Map.of(
            "in-need", "Child seen",
            "protection", "Child protection visit",
            "care", "Visit to a child in care",
            "reviewing-officer", "Reviewing officer’s visit or contact",
            "care-leaver", "Contact with a care leaver");

    private static final Map<String, String> REVIEWS =
            Map.of("protection", "Review conference", "care", "Statutory review", "pathway", "Pathway plan review");

    private static final Map<String, String> CHECKS = Map.of("health", "Health assessment", "dental", "Dental check");

    /** Which sort of several; it is in the phrase. */
    private static final String SORT = "sort";

    private FactWords() {}

    /** A phrase such as "Full care order (C2)" or "Child protection plan: Neglect". */
    static String title(KnownFact fact) {
        String title = switch (fact.kind()) {
            case LEGAL_STATUS -> coded(fact, Column.LEGAL_STATUS);
            case PLACEMENT -> coded(fact, Column.PLACEMENT_TYPE);
            case VISIT -> sorted(fact, VISITS);
            case REVIEW -> sorted(fact, REVIEWS);
            case HEALTH_CHECK -> sorted(fact, CHECKS);
            case CONTACT -> from(fact, Column.CONTACT_SOURCE);
            case REFERRAL -> from(fact, Column.REFERRAL_SOURCE);
            case NEED -> with(fact, Column.NEED);
            case PLAN -> with(fact, Column.ABUSE_LATEST);
            case CARE -> with(fact, Column.CARE_NEED);
            case CARE_LEAVER -> with(fact, Column.ELIGIBILITY);
            default -> null;
        };
        return title == null ? fact.kind().label() : title;
    }

    /** All that is said of the fact beyond its days, such as "Case Status: Child in need plan". */
    static List<String> details(KnownFact fact) {
        return fact.attributes().stream()
                .filter(attribute -> !attribute.name().equals(SORT))
                .map(FactWords::detail)
                .toList();
    }

    /** The words for a code of a column; the code itself when it is not one of the column's. */
    static String label(Column column, String code) {
        CodeSet codes = column.codes();
        return codes == null ? code : codes.label(code);
    }

    private static String detail(KnownFact.Attribute attribute) {
        Column column = COLUMNS.get(attribute.name());
        String heading = column == null ? attribute.name() : column.heading();
        String value = attribute.unclear()
                ? "“" + attribute.value() + "” (not understood)"
                : column == null ? attribute.value() : words(column, attribute.value());
        return (heading.endsWith("?") ? heading.substring(0, heading.length() - 1) : heading) + ": " + value;
    }

    private static String words(Column column, String value) {
        if (column.codes() != null) {
            return label(column, value);
        }
        try {
            return Dates.day(LocalDate.parse(value));
        } catch (DateTimeParseException _) {
            return value;
        }
    }

    private static @Nullable String coded(KnownFact fact, Column column) {
        String code = fact.value(column.key());
        return code == null ? null : label(column, code) + " (" + code + ")";
    }

    private static String with(KnownFact fact, Column column) {
        String code = fact.value(column.key());
        return fact.kind().label() + (code == null ? "" : ": " + label(column, code));
    }

    private static String from(KnownFact fact, Column source) {
        String code = fact.value(source.key());
        String closed = "yes".equals(fact.value(Column.REFERRAL_NFA.key())) ? ", no further action" : "";
        return fact.kind().label() + (code == null ? "" : " from " + label(source, code)) + closed;
    }

    private static @Nullable String sorted(KnownFact fact, Map<String, String> words) {
        String sort = fact.value(SORT);
        return sort == null ? null : words.get(sort);
    }
}

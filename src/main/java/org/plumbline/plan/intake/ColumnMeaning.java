package org.plumbline.plan.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a column of an old plan may say. The headings are those of councils' published improvement plans. */
public enum ColumnMeaning {
    REFERENCE("Reference", "ref", "no", "number", "action ref", "action no", "action number", "id", "reference"),
    THEME("Theme", "theme", "priority", "priority area", "workstream", "work stream", "improvement area", "area"),
    RECOMMENDATIONS(
            "Recommendation it answers",
            "recommendation",
            "recommendations",
            "ofsted recommendation",
            "rec",
            "rec no",
            "link to recommendation",
            "area for improvement"),
    WHAT(
            "What is to be done",
            "action",
            "actions",
            "key action",
            "key actions",
            "what",
            "what we will do",
            "what will we do",
            "what needs to be done",
            "activity",
            "key activity",
            "task",
            "improvement action"),
    WHY(
            "Why, for children",
            "why",
            "outcome",
            "outcomes",
            "intended outcome",
            "impact for children",
            "what difference will this make",
            "difference for children",
            "rationale",
            "objective"),
    EXECUTIVE(
            "Accountable executive",
            "accountable",
            "accountable executive",
            "executive lead",
            "sro",
            "senior responsible officer",
            "sponsor",
            "accountable officer"),
    LEAD(
            "Lead",
            "lead",
            "lead officer",
            "action lead",
            "owner",
            "responsible",
            "responsible officer",
            "who",
            "by whom",
            "person responsible",
            "action owner"),
    PARTNERS("Partners", "partners", "partner", "with whom", "supported by", "agencies", "partner agencies"),
    START("Start", "start", "start date", "from"),
    DUE(
            "Due",
            "due",
            "due date",
            "by when",
            "when",
            "deadline",
            "timescale",
            "timescales",
            "target date",
            "completion date",
            "end date",
            "date due",
            "revised date"),
    DELIVERY("Status", "status", "rag", "brag", "rag status", "rag rating", "brag rating", "progress rating", "rating"),
    MILESTONES("Milestones", "milestone", "milestones", "key milestones", "steps"),
    MEASURES(
            "Success measures",
            "measure",
            "measures",
            "success measure",
            "success measures",
            "success criteria",
            "kpi",
            "how will we know",
            "how will we measure success",
            "performance measure",
            "target"),
    UPDATE(
            "Last update",
            "update",
            "latest update",
            "progress",
            "progress update",
            "comments",
            "commentary",
            "current position",
            "progress to date",
            "notes"),
    EVIDENCE("Evidence", "evidence", "evidence of impact", "assurance", "sources of evidence", "evidence source"),
    RISKS("Risks", "risk", "risks", "key risks", "issues", "risks and issues"),
    BARRIERS("Barriers", "barrier", "barriers", "obstacles"),
    /** Kept as found with the source row, and not read. */
    LEFT_ALONE("Leave as found");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> headings;

    ColumnMeaning(String label, String... headings) {
        this.label = label;
        this.headings = List.of(headings);
    }

    /** What people choose by. */
    public String label() {
        return label;
    }

    /**
     * What a heading most probably means: one that is known, whatever its case and punctuation, or else the longest known
     * one of which all words stand in it.
     */
    public static ColumnMeaning ofHeading(String heading) {
        String plain = plain(heading);
        if (plain.isEmpty() || plain.length() > 80) {
            return LEFT_ALONE;
        }
        return Arrays.stream(values())
                .filter(meaning -> meaning.headings.contains(plain))
                .findFirst()
                .orElseGet(() -> byWords(List.of(plain.split(" "))));
    }

    private static ColumnMeaning byWords(List<String> words) {
        record Known(ColumnMeaning meaning, List<String> words) {}
        return Arrays.stream(values())
                .flatMap(meaning ->
                        meaning.headings.stream().map(known -> new Known(meaning, List.of(known.split(" ")))))
                .filter(known -> words.containsAll(known.words()))
                .max(Comparator.comparingInt(
                        (Known known) -> String.join(" ", known.words()).length()))
                .map(Known::meaning)
                .orElse(LEFT_ALONE);
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z]+", " ")
                .strip();
    }
}

package org.plumbline.children.annexa;

import static org.plumbline.children.annexa.Severity.ERROR;
import static org.plumbline.children.annexa.Severity.NOTE;
import static org.plumbline.children.annexa.Severity.WARNING;

import java.util.Locale;

/** Every kind of problem that a workbook can have, with its words: what was found, what is expected, what to do. */
public enum ProblemKind {
    FILE_REFUSED(ERROR, "The file cannot be read", "%s"),
    NO_LIST(
            ERROR,
            "No list recognised",
            "No sheet has the headings of an Annex A list. Expected at least one sheet with headings such as Child"
                    + " Unique ID, Gender, Ethnicity and the list's own, in one row near the top."),
    LIST_TWICE(
            ERROR,
            "Two sheets claim the same list",
            "This sheet and %s both have the headings of %s. Keep one of them and remove the other."),
    COLUMN_MISSING(
            ERROR,
            "A required column is missing",
            "%s has no column “%s”, which is required. Add it with this heading; its cells may be blank."),
    AS_AT_IN_FUTURE(ERROR, "The date is in the future", "The extract is said to be as at %s, which is in the future."),
    AS_AT_UNKNOWN(
            ERROR,
            "No date for the extract",
            "No date was given and none was found in the data. Say as at which date the extract was made."),
    ID_MISSING(
            ERROR,
            "A row belongs to no one",
            "The row has no %s. Put the id in, remove the row, or set the row aside by its name: %s."),
    IDS_MERGED(
            ERROR,
            "Ids stand in merged cells",
            "Cells %s are merged, so only row %s has the %s. Unmerge them (Home, Merge & Centre, in Excel) and fill the"
                    + " id into each row."),
    UNKNOWN_ROW_SET_ASIDE(
            ERROR, "A row to set aside was not found", "There is no row %s among the rows of the recognised lists."),

    LIST_MISSING(
            WARNING, "A list is missing", "No sheet has the headings of %s (%s). Nothing it would hold is taken in."),
    OPTIONAL_COLUMN_MISSING(
            WARNING, "A column is missing", "%s has no column “%s”. Nothing it would hold is taken in."),
    COLUMN_TWICE(WARNING, "A column stands twice", "%s has this heading more than once. The first is read."),
    BLANK(WARNING, "A required cell is blank", "The cell is blank. Expected %s."),
    VALUE_UNCLEAR(
            WARNING,
            "A value is not on the list of codes",
            "Found “%s”. Expected %s. The cell is kept as found; correct it in the case system."),
    DATE_UNCLEAR(
            WARNING,
            "A date is not understood",
            "Found “%s”. Expected a date, such as 31/03/2024. The cell is kept as found; correct it in the case"
                    + " system."),
    NUMBER_UNCLEAR(
            WARNING,
            "A number is not understood",
            "Found “%s”. Expected a whole number, 0 or more. The cell is kept as found; correct it in the case"
                    + " system."),
    POSTCODE_UNCLEAR(
            WARNING,
            "A postcode is not understood",
            "Found “%s”. Expected a postcode, such as AB1 2CD. Correct it in the case system; postcodes are checked"
                    + " and not kept."),
    NOBODY_NAMED(
            WARNING,
            "No team or worker is named",
            "Found “%s”. Expected a name. The child stays where the extract before had them."),
    CELL_ERROR(
            WARNING,
            "A formula failed",
            "Found the error “%s”. Expected %s. The cell is kept as found; correct the formula or type the value."),
    AFTER_AS_AT(
            WARNING,
            "A date lies ahead of the extract",
            "Found %s, which is after %s. Expected a date on or before it; correct it in the case system."),
    BEFORE_BIRTH(
            WARNING,
            "A date lies before birth",
            "Found %s, which is before the date of birth. Check both in the case system."),
    BEFORE_BIRTH_UNBORN(
            NOTE,
            "A date lies before birth, as for an unborn child",
            "Found %s, which is before the date of birth. This is right for a child who was unborn then."),
    ENDS_BEFORE_START(
            WARNING,
            "An end lies before its start",
            "Found %s, which is before “%s” of the same row. Check both in the case system."),
    BIRTH_DIFFERS(
            WARNING,
            "A child has two dates of birth",
            "Child %s has another date of birth in %s, row %s. The one found first is used; correct the case system."),
    ROW_TWICE(
            NOTE,
            "A child stands twice with the same date",
            "The list has another row for child %s with the same date. Both are taken in."),

    SHEET_UNKNOWN(NOTE, "A sheet is not a list", "The sheet does not have the headings of any list and is not read."),
    COLUMN_UNKNOWN(NOTE, "A column is not part of the list", "“%s” is not a column of %s and is not read."),
    COLUMN_GUESSED(NOTE, "A heading is worded differently", "“%s” is read as “%s”."),
    NOT_KEPT(
            NOTE,
            "A list is not about children",
            "%s is about adults, not children: its rows are checked and counted, not kept."),
    MORE_OF_THE_SAME(WARNING, "More of the same", "There are %s more problems of this kind in this column: %s.");

    private final Severity severity;
    private final String title;
    private final String words;

    ProblemKind(Severity severity, String title, String words) {
        this.severity = severity;
        this.title = title;
        this.words = words;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** The kind in a few words, for a summary. */
    public String title() {
        return title;
    }

    /** The code in reports: {@code value-unclear}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String message(Object... details) {
        return words.formatted(details);
    }
}

package org.plumbline.children.returns;

import static org.plumbline.children.annexa.Severity.ERROR;
import static org.plumbline.children.annexa.Severity.NOTE;
import static org.plumbline.children.annexa.Severity.WARNING;

import java.util.Locale;
import org.plumbline.children.annexa.Severity;

/**
 * Every kind of problem that a return can have, with its words: what was found, what is expected, what to do. Numbers in
 * brackets are the Department for Education's own rules.
 */
public enum ReturnProblemKind {
    FILE_EMPTY(ERROR, "The file is empty. Export it again from the case system."),
    XML_DAMAGED(
            ERROR,
            "The XML breaks off or is damaged here, so nothing in the file can be relied on. Export it again from the"
                    + " case system and send the whole file."),
    XML_UNSAFE(
            ERROR,
            "The file holds a document type or entities, which no case system writes. It was not read further. Export"
                    + " it again from the case system."),
    ROOT_WRONG(
            ERROR,
            "The file is XML of another kind: it begins with <%s>. Expected <Message> for the children in need"
                    + " census or <EXPSSDA903> for the SSDA903 return."),
    COLLECTION_WRONG(ERROR, "The file is for the collection “%s”. Expected CIN, the children in need census."),
    NOT_A_TABLE(
            ERROR,
            "The headings are of no file of the SSDA903 return. Expected a first row with headings such as CHILD,"
                    + " DECOM, RNE, LS. Found: %s."),
    TABLE_TWICE(
            ERROR, "This file and %s both have the headings of %s. Keep one of them, or put their rows into one file."),
    COLUMN_MISSING(ERROR, "%s has no column %s. Add the column with this heading; its cells may be blank."),
    ID_MISSING(ERROR, "The row has no child's id in %s. Put the id in, or remove the row."),
    ID_BROKEN(
            ERROR,
            "Found “%s”, which is what Excel makes of a long number. Export the file again, and open it in Excel only"
                    + " with this column as text."),
    QUOTE_OPEN(
            ERROR,
            "A quotation mark is opened and not closed, so the rows after it cannot be told apart. Close it or remove"
                    + " it, and try again."),
    AUTHORITY_DIFFERS(
            ERROR,
            "The file is of authority %s, and %s is of authority %s. Check the files of one authority at a time."),
    AS_AT_IN_FUTURE(ERROR, "The extract is said to be as at %s, which is in the future."),
    AS_AT_UNKNOWN(
            ERROR, "No date was given and none was found in the data. Say as at which date the extract was made."),
    NO_CHILDREN(ERROR, "No child was found in the file. Export it again from the case system."),

    TABLE_MISSING(WARNING, "The set has no %s file. Nothing it would hold can be checked."),
    OPTIONAL_COLUMN_MISSING(WARNING, "%s has no column %s. Nothing it would hold can be read."),
    COLUMN_TWICE(WARNING, "The heading stands more than once. The first is read."),
    FIELD_YEARS(WARNING, "%s is part of the return %s, and this return is of %s."),
    NAMESPACE_WRONG(
            WARNING,
            "The elements are in the namespace “%s”. The return has none, and the Department would refuse it. It is"
                    + " read all the same."),
    ORDER_WRONG(WARNING, "%s stands after %s. The Department expects the elements in the order of its schema."),
    ELEMENT_TWICE(WARNING, "%s stands twice in one %s. The first is read."),
    TEXT_BETWEEN(WARNING, "Found the text “%s” between the elements of %s. It is not read; remove it at its source."),
    ROW_WIDTH(
            WARNING,
            "The row has %s cells and the headings are %s. A comma within a value moves all that follow: put the"
                    + " value in quotation marks, and try again."),
    BLANK(WARNING, "Nothing stands here. Expected %s."),
    ELEMENT_MISSING(WARNING, "The element %s is missing. Put it in at its source."),
    CODE_UNKNOWN(WARNING, "Found “%s”. Expected %s. Correct it in the case system."),
    CODE_YEARS(WARNING, "The code %s is taken %s, and this return is of %s. Correct it in the case system."),
    DATE_IMPOSSIBLE(WARNING, "Found “%s”, a day that is not in the calendar. Correct it in the case system."),
    DATE_OF_NOTHING(
            WARNING,
            "Found “%s”, which is how Excel shows an empty cell as a date. Clear the cell or put the date in."),
    DATE_UNCLEAR(WARNING, "Found “%s”. Expected a date such as %s. Correct it in the case system."),
    DATE_YEAR(WARNING, "Found “%s”. The year is outside 1920 to 2100. Correct it in the case system."),
    NUMBER_UNCLEAR(WARNING, "Found “%s”. Expected %s. Correct it in the case system."),
    PATTERN_WRONG(WARNING, "Found “%s”. Expected %s. Correct it in the case system."),
    VALUE_TOO_LONG(WARNING, "The value has %s characters. Expected %s."),
    AFTER_AS_AT(
            WARNING, "Found %s, which is after %s. Expected a date on or before it; correct it in the case system."),
    BEFORE_BIRTH(WARNING, "Found %s, which is before the child's birth. Check both in the case system."),
    ENDS_BEFORE_START(WARNING, "Found %s, which is before %s of the same row, %s. Check both in the case system."),
    ENDS_WITHOUT_REASON(WARNING, "%s has a date and %s is blank. Expected both or neither."),
    REASON_WITHOUT_END(WARNING, "%s is %s and %s is blank. Expected both or neither."),
    ROW_TWICE(WARNING, "The row is the same as row %s. Remove one of them."),
    CHILD_TWICE(WARNING, "Child %s stands in row %s too. Expected one row for each child."),
    NOT_IN_HEADER(WARNING, "Child %s is not in the Header file. Add the child there, or correct the id here."),
    BIRTH_DIFFERS(WARNING, "Child %s has another date of birth in %s, row %s. Correct the case system."),
    SEX_DIFFERS(WARNING, "Child %s has another sex in %s, row %s. Correct the case system."),
    IDS_ALIKE(
            WARNING,
            "The ids %s and %s differ only in leading zeros, and may be one child. Excel removes leading zeros: open"
                    + " the files with this column as text."),
    EPISODE_OVERLAPS(
            WARNING,
            "The episode begins on %s, before the child's episode of row %s ended on %s. Correct one of them."),
    EPISODE_NOT_ENDED(
            WARNING,
            "The episode begins on %s, and the child's episode of row %s, begun %s, has no end. Put its end in."),
    EPISODE_GAP(
            WARNING,
            "The episode before it, row %s, ended on %s with X1 (a new episode begins the same day), and this one"
                    + " begins on %s. Correct the dates or the reason."),
    EPISODE_START_REASON(
            WARNING, "The reason is S (started to be looked after), and the child's episode of row %s ended that day."),
    EPISODE_ORDER(NOTE, "The child's episodes do not stand in the order of their dates. They are read in that order."),
    PROVIDER_AGAINST_PLACEMENT(
            WARNING,
            "PLACE is %s and PLACE_PROVIDER is %s. PR0 goes with P1 and with nothing else (rules 527 to 531)."),
    PARENTS_WITHOUT_ORDER(
            WARNING,
            "PLACE is P1 (placed with parents) and LS is V2 (section 20), under which a child at home is not"
                    + " looked after (rule 378)."),
    ASSESSMENT_BEFORE_REFERRAL(WARNING, "Child %s: the assessment began on %s, before the referral of %s (rule 1103)."),
    ENQUIRY_BEFORE_REFERRAL(WARNING, "Child %s: the section 47 enquiry began on %s, before the referral of %s."),
    CONFERENCE_TWICE(
            WARNING,
            "Child %s: the initial conference is recorded both with the section 47 enquiry and with the"
                    + " referral. Expected one of them."),
    PLAN_WITHOUT_CONFERENCE(
            WARNING,
            "Child %s: the child protection plan began on %s, and no initial conference is recorded on that" + " day."),
    PLANS_OVERLAP(
            WARNING,
            "Child %s: the child in need plan that began on %s overlaps a child protection plan. Expected one"
                    + " at a time."),
    PLANS_OPEN(WARNING, "Child %s: %s child in need plans are open at once. Expected one."),
    AFTER_CLOSURE(WARNING, "Child %s: found %s, after the case was closed on %s."),
    BIRTH_MISSING(WARNING, "Child %s has neither a date of birth nor an expected one."),
    DISABILITY_MISSING(WARNING, "Child %s has no disability code. Expected one or more, NONE where there is none."),
    ASSESSMENT_OPEN_LONG(
            WARNING,
            "Child %s: the assessment begun on %s was open for %s working days on %s. Expected 45 at most (rule"
                    + " 8670Q)."),
    ENQUIRY_OPEN_LONG(
            WARNING,
            "Child %s: the section 47 enquiry begun on %s had no conference after %s working days on %s."
                    + " Expected one within 15, or ICPCnotRequired (rule 8675Q)."),
    UPN_TWICE(WARNING, "Child %s has the unique pupil number of child %s."),

    NO_EPISODE(NOTE, "Child %s has no episode. This is right for a care leaver of whom only OC3 is returned."),
    OTHER_TABLE_MISSING(NOTE, "The set has no %s file."),
    COLUMN_UNKNOWN(NOTE, "“%s” is not part of %s and is not read."),
    DATE_OTHERWISE(NOTE, "Found “%s”, read as %s. The return writes it %s."),
    ID_SPACES(NOTE, "The id %s has spaces before or behind it. It is read without them."),
    ENCODING_OTHER(NOTE, "The file is in %s. It is read; UTF-8 is what the return expects."),
    SEPARATOR_OTHER(NOTE, "The cells are parted by %s. They are read; the return expects commas."),
    MORE_OF_THE_SAME(WARNING, "There are %s more of the kind %s in this column.");

    private final Severity severity;
    private final String words;

    ReturnProblemKind(Severity severity, String words) {
        this.severity = severity;
        this.words = words;
    }

    /** How bad it is. */
    public Severity severity() {
        return severity;
    }

    /** The code in reports: {@code code-unknown}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String message(Object... details) {
        return words.formatted(details);
    }
}

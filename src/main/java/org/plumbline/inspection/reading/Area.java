package org.plumbline.inspection.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a judgement is about, the same through all frameworks. In the order in which a text is searched for them. */
public enum Area {
    /** Leadership, management and governance; since 2018 the impact of leaders on practice. */
    LEADERS(
            "Leaders",
            "(?:the\\s+)?impact\\s+of\\s+leaders(?:\\s+and\\s+managers)?(?:\\s+on\\s+(?:social\\s+work\\s+)?practice"
                    + "(?:\\s+with\\s+children(?:,\\s+young\\s+people)?\\s+and\\s+families)?)?",
            "leadership,?\\s+(?:management,?\\s+)?and\\s+governance"),
    HELP_AND_PROTECTION(
            "Help and protection",
            "(?:the\\s+)?(?:experiences?\\s+and\\s+progress\\s+of\\s+)?children(?:\\s+and\\s+(?:young\\s+people|families))?"
                + "\\s+(?:who\\s+need|in\\s+need\\s+of)\\s+(?:family\\s+)?help,?\\s+(?:support\\s+)?and\\s+protection",
            "(?:the\\s+)?effectiveness\\s+of\\s+(?:the\\s+)?help\\s+and\\s+protection\\s+provided\\s+to\\s+children,"
                    + "\\s+young\\s+people,\\s+families\\s+and\\s+carers"),
    /** Children in care; where a framework judges them together with care leavers, both. */
    IN_CARE(
            "Children in care",
            "(?:the\\s+)?(?:experiences?\\s+and\\s+progress\\s+of\\s+)?(?:children\\s+(?:in\\s+care|looked\\s+after)"
                + "|looked\\s+after\\s+children|cared[\\s-]for\\s+children)"
                + "(?:\\s+and\\s+(?:achieving\\s+permanence|care(?:[\\s-]+experienced\\s+(?:children|young\\s+people)"
                + "|\\s+leavers)))?"),
    ADOPTION("Adoption", "adoption\\s+performance"),
    CARE_LEAVERS(
            "Care leavers",
            "(?:the\\s+)?(?:experiences?\\s+and\\s+progress\\s+of\\s+)(?:care\\s+leavers|young\\s+people\\s+leaving\\s+care"
                + "|care[\\s-]experienced\\s+(?:children\\s+and\\s+)?young\\s+(?:people|adults))"),
    OVERALL("Overall", "overall\\s+effectiveness", "the\\s+overall\\s+judge?ment"),
    /** Judged apart in the inspections of 2012 and 2013 alone. */
    PRACTICE("Quality of practice", "(?:the\\s+)?quality\\s+of\\s+practice"),
    /** Inspected on its own until 2014; found as the area of a previous inspection. */
    FOSTERING("Fostering", "fostering\\s+(?:service|performance)");

    private final String label;
    private final Pattern heading;

    Area(String label, String... headings) {
        this.label = label;
        this.heading = Pattern.compile("(?i)(?<!\\p{L})(?:" + String.join("|", headings) + ")(?!\\p{L})");
    }

    /** As pages name it. */
    public String label() {
        return label;
    }

    /** The word programs go by: {@code help-and-protection}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The wordings under which reports of all years judge the area. */
    Pattern heading() {
        return heading;
    }
}

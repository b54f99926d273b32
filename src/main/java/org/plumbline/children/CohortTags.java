package org.plumbline.children;

import java.util.Collection;
import java.util.List;
import org.plumbline.page.Colour;
import org.plumbline.page.Tag;

/** How cohorts look on every page: one word and one colour each. */
public final class CohortTags {
    private CohortTags() {}

    /** The tag of one cohort. */
    public static Tag tag(Cohort cohort) {
        return switch (cohort) {
            case CONTACTS_AND_REFERRALS_OPEN -> Tag.plain("Referral open", Colour.GREY);
            case CHILDREN_IN_NEED -> Tag.plain("In need", Colour.LIGHT_BLUE);
            case CHILD_PROTECTION -> Tag.plain("Protection plan", Colour.ORANGE);
            case IN_CARE -> Tag.plain("In care", Colour.PURPLE);
            case PLACED_AT_HOME -> Tag.plain("At home with parents", Colour.PINK);
            case CARE_LEAVERS -> Tag.plain("Care leaver", Colour.TURQUOISE);
        };
    }

    /** The tags of some cohorts, in the order of the cohorts. */
    public static List<Tag> tags(Collection<Cohort> cohorts) {
        return cohorts.stream().sorted().map(CohortTags::tag).toList();
    }
}

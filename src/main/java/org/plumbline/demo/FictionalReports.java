package org.plumbline.demo;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.inspection.PastInspection;
import org.plumbline.inspection.PastInspection.Judged;
import org.plumbline.inspection.PastInspection.Recommended;
import org.plumbline.inspection.PastInspection.Said;
import org.plumbline.page.Dates;

/** What two inspections of the fictional authority said. Every word is made up. */
final class FictionalReports {
    private static final String PROTECTION = "The experiences and progress of children who need help and protection";
    private static final String CARE = "The experiences and progress of children in care";
    private static final String LEAVERS = "The experiences and progress of care leavers";
    private static final String LEADERS = "The impact of leaders on social work practice with children and families";

    private FictionalReports() {}

    static LocalDate publishedEarlier(LocalDate today) {
        return today.minusYears(4).withMonth(3).withDayOfMonth(11);
    }

    static LocalDate publishedLater(LocalDate today) {
        return today.minusWeeks(9);
    }

    static PastInspection earlier(String authority, LocalDate published) {
        return report(
                authority,
                published,
                List.of(
                        new Judged("overall", "Overall effectiveness", "inadequate"),
                        new Judged("help-and-protection", PROTECTION, "inadequate"),
                        new Judged("in-care", CARE + " and care leavers", "requires-improvement"),
                        new Judged("leaders", LEADERS, "inadequate")),
                List.of(
                        new Recommended(
                                "Management oversight at every level, so that drift is seen early and decisions are"
                                        + " followed through.",
                                true),
                        new Recommended(
                                "The response to children who go missing, including what return conversations are used"
                                        + " for.",
                                false),
                        new Recommended(
                                "The quality of plans, so that families know what must change and by when.", false),
                        new Recommended("The frequency of supervision, and the reflection in it.", false)),
                List.of(
                        new Said(
                                PROTECTION,
                                "Too many children wait for help because nobody notices that their plan has"
                                        + " stopped moving."),
                        new Said(
                                PROTECTION,
                                "Thresholds are understood, and strategy meetings are held when they are needed."),
                        new Said(
                                LEADERS,
                                "Managers record that they agree; they seldom record what they decided, or come"
                                        + " back to it."),
                        new Said(LEADERS, "Audits describe compliance and say little about children's lives.")));
    }

    static PastInspection later(String authority, LocalDate published) {
        return report(
                authority,
                published,
                List.of(
                        new Judged("help-and-protection", PROTECTION, "requires-improvement"),
                        new Judged("in-care", CARE, "good"),
                        new Judged("care-leavers", LEAVERS, "good"),
                        new Judged("leaders", LEADERS, "requires-improvement")),
                List.of(
                        new Recommended(
                                "The consistency of management oversight, so that drift is challenged and managers'"
                                        + " decisions are followed through.",
                                false),
                        new Recommended(
                                "The recognition of neglect, and the use of children's histories when it is judged.",
                                false),
                        new Recommended(
                                "The review of arrangements for children placed at home with their parents.", false)),
                List.of(
                        new Said(
                                PROTECTION,
                                "Children are seen often, by workers who know them. Where risk grows slowly,"
                                        + " through neglect, it is recognised late."),
                        new Said(CARE, "Children in care live in stable homes and are listened to."),
                        new Said(
                                LEADERS,
                                "Leaders know their services better than at the last inspection. Oversight by"
                                        + " first-line managers is still uneven."),
                        new Said(
                                LEADERS,
                                "Moderation has made audits more honest. Their findings are not always followed to"
                                        + " the child.")));
    }

    private static PastInspection report(
            String authority,
            LocalDate published,
            List<Judged> judgements,
            List<Recommended> recommendations,
            List<Said> paragraphs) {
        LocalDate end = published.minusWeeks(8);
        return new PastInspection(
                authority,
                "ilacs-standard",
                "Ofsted inspection published " + Dates.day(published),
                end.minusDays(11),
                end,
                published,
                published.minusDays(5),
                judgements,
                recommendations,
                paragraphs);
    }
}

package org.plumbline.demo.county;

import java.time.LocalDate;

/** Tells a child's history along a course. */
final class Storyteller {
    private final Story story;
    private final LocalDate ends;

    Storyteller(Dice dice, LocalDate ends, String caseId) {
        this.story = new Story(dice, ends, caseId);
        this.ends = ends;
    }

    /**
     * The history of a child on this course.
     *
     * @param last the day the case closed, or the end of the county's history when it is still open
     */
    ChildHistory tell(Course course, LocalDate last) {
        LocalDate closed = course.open() ? null : last;
        switch (course) {
            case CONTACT_ONLY -> FrontDoor.contactOnly(story, last);
            case EARLY_HELP -> FrontDoor.earlyHelp(story, last);
            case REFERRED_ONLY -> FrontDoor.referredOnly(story, last);
            case ASSESSED_ONLY -> FrontDoor.assessedOnly(story, last);
            case IN_ASSESSMENT -> FrontDoor.inAssessment(story, ends);
            case IN_NEED, NEED_ENDED -> Support.inNeed(story, last, closed);
            case STEPPED_DOWN -> Protection.steppedDown(story, last, null);
            case PROTECTED -> Protection.onPlan(story, last);
            case PROTECTION_ENDED -> Protection.steppedDown(story, last, closed);
            case IN_CARE -> CareStory.inCare(story, last);
            case AT_HOME_IN_CARE -> CareStory.atHome(story, last);
            case LEFT_CARE -> CareStory.leftCare(story, last);
            case CARE_LEAVER -> LeavingCareStory.leaver(story, last, null);
            case SUPPORT_ENDED -> LeavingCareStory.leaver(story, last, closed);
        }
        return story.told();
    }
}

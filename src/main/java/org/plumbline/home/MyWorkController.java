package org.plumbline.home;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Dates;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The page a day starts on. */
@Controller
class MyWorkController {
    private final ObjectProvider<MyWorkSection> sections;
    private final AskingForWork asking;
    private final Visits visits;
    private final Clock clock;
    private final Pages pages;

    MyWorkController(
            ObjectProvider<MyWorkSection> sections, AskingForWork asking, Visits visits, Clock clock, Pages pages) {
        this.sections = sections;
        this.asking = asking;
        this.visits = visits;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/")
    @Requires(Permission.SEE_MY_WORK)
    @Transactional
    View showMyWork(SignedIn person, Reach reach) {
        Instant now = clock.instant();
        var viewer = new Viewer(person, reach, Dates.dayOf(now), now, visits.note(person.account(), now));
        List<WorkQuestion<?>> questions = new ArrayList<>();
        List<WorkLesson> lessons = new ArrayList<>();
        sections.orderedStream().forEach(section -> {
            questions.addAll(section.questionsFor(viewer));
            lessons.addAll(section.lessonsFor(viewer));
        });
        MyWorkPage page = MyWorkPage.of(viewer, asking.ask(questions, viewer), lessons);
        return pages.show(Sheet.of(Section.MY_WORK, "My work").with(page.alerts()), page);
    }
}

package org.plumbline.plan.board;

import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** What moved in the plan since the meeting before. */
@Controller
class ProgressController {
    private final BoardsInSight inSight;
    private final ReadingProgress reading;
    private final Pages pages;

    ProgressController(BoardsInSight inSight, ReadingProgress reading, Pages pages) {
        this.inSight = inSight;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping("/meetings/{id}/progress")
    @Requires(Permission.SEE_BOARDS)
    @Transactional(readOnly = true)
    View showProgress(@PathVariable long id, SignedIn person) {
        Meeting meeting = inSight.get(new MeetingId(id), person);
        return pages.show(
                MeetingSheets.of(meeting, ProgressPage.TITLE),
                reading.find(meeting, inSight.today())
                        .map(found -> ProgressPage.of(meeting, found, inSight.planFor(person)))
                        .orElseGet(() -> ProgressPage.nothing(meeting)));
    }
}

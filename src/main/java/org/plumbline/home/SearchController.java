package org.plumbline.home;

import org.plumbline.access.Permission;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The search box in the header: an exact match opens what has the reference. */
@Controller
class SearchController {
    private static final int LONGEST_REFERENCE = 60;

    private final ObjectProvider<ReferenceFinder> finders;
    private final Pages pages;

    SearchController(ObjectProvider<ReferenceFinder> finders, Pages pages) {
        this.finders = finders;
        this.pages = pages;
    }

    @GetMapping("/search")
    @Requires(Permission.SEE_MY_WORK)
    View showSearch(Form form, SignedIn person, Reach reach) {
        var typed = form.text("q");
        if (typed.isEmpty() || typed.length() > LONGEST_REFERENCE) {
            return nothingFound(SearchPage.asked());
        }
        return finders.stream()
                .flatMap(finder -> finder.find(typed, person, reach).stream())
                .findFirst()
                .map(pages::seeOther)
                .orElseGet(() -> nothingFound(SearchPage.nothing(typed)));
    }

    private View nothingFound(SearchPage page) {
        return pages.show(Sheet.of(Section.ELSEWHERE, page.heading()), page);
    }
}

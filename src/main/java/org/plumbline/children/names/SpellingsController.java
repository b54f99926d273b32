package org.plumbline.children.names;

import org.plumbline.access.Permission;
import org.plumbline.access.Requires;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ExtractLinks;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Offers two spellings of a name for merging, and undoes it. */
@Controller
class SpellingsController {
    private final Spellings spellings;
    private final DecidingOnSpelling deciding;
    private final Pages pages;

    SpellingsController(Spellings spellings, DecidingOnSpelling deciding, Pages pages) {
        this.spellings = spellings;
        this.deciding = deciding;
        this.pages = pages;
    }

    @GetMapping(ExtractLinks.SPELLINGS)
    @Requires(Permission.CHANGE_STRUCTURE)
    View showSpellings() {
        return pages.show(
                Sheet.of(Section.EXTRACTS, SpellingsPage.TITLE),
                SpellingsPage.of(spellings.listAlike(), spellings.listMerged()));
    }

    @PostMapping(ExtractLinks.SPELLINGS)
    @Requires(Permission.CHANGE_STRUCTURE)
    View submitSpelling(@RequestParam long into, @RequestParam long spelling, Form form) {
        if (form.text("decision").equals("apart")) {
            deciding.keepApart(new WorkerId(into), new WorkerId(spelling));
            return pages.seeOther(ExtractLinks.SPELLINGS, "The two names stay two people.");
        }
        boolean merged = deciding.merge(new WorkerId(spelling), new WorkerId(into));
        return pages.seeOther(
                ExtractLinks.SPELLINGS,
                merged ? "The two names are one worker now." : "Somebody decided on these names before you.");
    }

    @PostMapping(ExtractLinks.SPELLINGS + "/part")
    @Requires(Permission.CHANGE_STRUCTURE)
    View submitParting(@RequestParam long spelling) {
        deciding.part(new WorkerId(spelling));
        return pages.seeOther(ExtractLinks.SPELLINGS, "The two names are two workers again.");
    }
}

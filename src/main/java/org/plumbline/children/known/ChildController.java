package org.plumbline.children.known;

import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.children.ChildId;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A child's page. */
@Controller
class ChildController {
    private final ViewingChild viewing;
    private final PermissionMatrix permissions;
    private final Pages pages;

    ChildController(ViewingChild viewing, PermissionMatrix permissions, Pages pages) {
        this.viewing = viewing;
        this.permissions = permissions;
        this.pages = pages;
    }

    @GetMapping("/children/{id}")
    @Requires(Permission.SEE_CHILDREN)
    View showChild(@PathVariable long id, Form form, SignedIn person, Reach reach) {
        var seen = viewing.view(new ChildId(id), person, reach)
                .orElseThrow(() -> new NotFound("There is no such child, or none that you may see"));
        var may = new ChildPage.May(
                permissions.allows(person.roles(), Permission.RAISE_SAFETY_ALERTS),
                permissions.allows(person.roles(), Permission.SEE_EXTRACTS));
        var page = ChildPage.of(seen, TimeRange.ofKey(form.text(TimeRange.PARAMETER)), may);
        var alerts =
                seen.parts().stream().flatMap(part -> part.alerts().stream()).toList();
        return pages.show(Sheet.of(Section.CHILDREN, page.title()).with(alerts), page);
    }
}

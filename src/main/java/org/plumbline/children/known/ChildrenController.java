package org.plumbline.children.known;

import java.time.Clock;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Form;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The list of children, and the same list as a workbook. */
@Controller
class ChildrenController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ListingChildren listing;
    private final PermissionMatrix permissions;
    private final Clock clock;
    private final Pages pages;

    ChildrenController(ListingChildren listing, PermissionMatrix permissions, Clock clock, Pages pages) {
        this.listing = listing;
        this.permissions = permissions;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/children")
    @Requires(Permission.SEE_CHILDREN)
    View showChildren(Form form, SignedIn person, Reach reach) {
        var filter = ChildrenFilter.of(form);
        var page = listing.list(filter, Place.of(form), reach)
                .map(found -> ChildrenPage.of(found, filter, reach.everything()))
                .orElseGet(
                        () -> ChildrenPage.nothingYet(permissions.allows(person.roles(), Permission.TAKE_IN_EXTRACTS)));
        return pages.show(Sheet.of(Section.CHILDREN, page.title()), page);
    }

    @GetMapping("/children.xlsx")
    @Requires(Permission.SEE_CHILDREN)
    ResponseEntity<byte[]> showWorkbook(Form form, SignedIn person, Reach reach) {
        var filter = ChildrenFilter.of(form);
        var exported = listing.export(filter, reach)
                .orElseThrow(() -> new NotFound("There is no list to export: no extract was taken in yet"));
        var name = "children-" + exported.extract().asAt() + ".xlsx";
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(ChildrenWorkbook.write(exported, filter, person.name(), clock.instant()));
    }
}

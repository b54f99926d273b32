package org.plumbline.home;

import org.plumbline.access.OpenToAll;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The accessibility statement that public bodies owe (Public Sector Bodies Accessibility Regulations 2018). */
@Controller
class AccessibilityController {
    private final Pages pages;

    AccessibilityController(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/accessibility")
    @OpenToAll
    View showAccessibility() {
        return pages.show(Sheet.of(Section.PUBLIC, "Accessibility statement"), new AccessibilityPage());
    }
}

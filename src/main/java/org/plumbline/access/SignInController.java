package org.plumbline.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The sign-in page. What it posts to are the security filters. */
@Controller
class SignInController {
    private final Pages pages;
    private final DemoPersonas personas;
    private final boolean demo;

    SignInController(Pages pages, DemoPersonas personas, Environment environment) {
        this.pages = pages;
        this.personas = personas;
        this.demo = environment.getProperty("plumbline.demo", Boolean.class, false);
    }

    @OpenToAll
    @GetMapping("/sign-in")
    View showSignIn(HttpServletRequest request) {
        if (TenancyFilter.findSignedIn().isPresent()) {
            return pages.seeOther("/");
        }
        List<SignInPage.Persona> people = demo ? personas.list() : List.of();
        SignInPage page = SignInPage.of(request.getQueryString(), people);
        Sheet sheet = Sheet.of(Section.PUBLIC, "Sign in");
        return page.errors().any() ? pages.invalid(sheet, page) : pages.show(sheet, page);
    }
}

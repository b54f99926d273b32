package org.plumbline.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Gives back, after sign-in, what was sent when the session had ended. */
@Controller
class TypedBeforeController {
    private final Pages pages;

    TypedBeforeController(Pages pages) {
        this.pages = pages;
    }

    @Requires(Permission.SEE_MY_WORK)
    @GetMapping("/typed-before")
    View showTypedBefore(HttpServletRequest request, SignedIn person) {
        Optional<TypedBefore> own = TypedBefore.findIn(request)
                .filter(typed -> typed.account() == person.account().value());
        return own.map(typed -> pages.show(
                        Sheet.of(Section.ELSEWHERE, "What you typed before your session ended"),
                        TypedBeforePage.of(typed)))
                .orElseGet(() -> pages.seeOther("/"));
    }

    @Requires(Permission.SEE_MY_WORK)
    @PostMapping("/typed-before/discard")
    View submitDiscard(HttpServletRequest request) {
        TypedBefore.forget(request);
        return pages.seeOther("/", "What you had typed was thrown away.");
    }
}

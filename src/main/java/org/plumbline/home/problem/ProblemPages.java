package org.plumbline.home.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Makes the page of a problem and writes it to the log under the same reference. */
@Component
class ProblemPages {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemPages.class);
    /** Without letters and digits that are mistaken for each other on the telephone. */
    private static final String LETTERS = "ACDEFHJKLMNPRTUVWXY3479";

    private static final int REFERENCE_LENGTH = 8;

    private final Pages pages;
    private final SecureRandom random = new SecureRandom();

    ProblemPages(Pages pages) {
        this.pages = pages;
    }

    View show(ProblemKind kind, @Nullable String particular, HttpServletRequest request, @Nullable Throwable cause) {
        var reference = makeReference();
        log(kind, reference, request, cause);
        var page = ProblemPage.of(kind, particular, reference);
        return kind.isOurs()
                ? pages.showBare(kind.title(), kind.status(), page)
                : pages.show(Sheet.of(Section.ELSEWHERE, kind.title()), kind.status(), page);
    }

    /** The path without its query: what people search for stays out of the log. */
    private static void log(ProblemKind kind, String reference, HttpServletRequest request, @Nullable Throwable cause) {
        if (kind.isOurs()) {
            LOG.error("{} {} on {} {}", reference, kind, request.getMethod(), request.getRequestURI(), cause);
        } else {
            LOG.info("{} {} on {} {}", reference, kind, request.getMethod(), request.getRequestURI());
        }
    }

    private String makeReference() {
        return random.ints(REFERENCE_LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
    }
}

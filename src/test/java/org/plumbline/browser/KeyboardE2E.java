package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Reaching;
import org.plumbline.access.SignedIn;
import org.plumbline.action.ActingPerson;
import org.plumbline.action.ActionHistory;
import org.plumbline.action.ActionHistory.PastAction;
import org.plumbline.action.ActionHistory.PastStep;
import org.plumbline.action.ActionSource;
import org.plumbline.action.ActionStep;
import org.plumbline.action.NewAction;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.recording.AllocatingEvaluations;
import org.plumbline.evaluation.recording.AnEvaluation;
import org.plumbline.testing.BrowserTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What matters most can be done without a mouse, and with the letters four times as large. */
@BrowserTest
@TestPropertySource(properties = "spring.application.name=keyboard")
class KeyboardE2E {
    /** A screen of 1280 by 1024 pixels at 400 %: WCAG 2.2, success criterion 1.4.10. */
    private static final int ZOOM = 4;

    private static final int ZOOMED_WIDTH = 320;
    private static final int ZOOMED_HEIGHT = 256;
    private static final Instant AGREED = Instant.parse("2026-02-02T10:00:00Z");
    private static final Instant PROPOSED = Instant.parse("2026-02-20T10:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private AllocatingEvaluations allocating;

    @Autowired
    private ActionHistory actions;

    @Autowired
    private Reaching reaching;

    @Test
    void theKeyboardAloneIsEnoughAndSoIsALittleScreen() {
        var evaluation = new AnEvaluation(authorities, allocating, reaching, Trigger.ROUTINE);
        proposeAnAction(evaluation);

        completesASectionAndFindsTheAlertButton(evaluation.auditor);
        verifiesAnAction(evaluation.manager);
        needsNoScrollingSideways(evaluation.lead);
    }

    private void completesASectionAndFindsTheAlertButton(SignedIn auditor) {
        try (var visitor = Visitor.of(address())) {
            var keyboard = signIn(visitor, auditor);
            keyboard.enter("EV-");
            keyboard.enter("Safety and risk");
            keyboard.answerAll(Map.of("When", "26/3/2024", "Type of document", "Case note"), "Save");
            visitor.open("/");
            keyboard.enter("EV-");
            assertThat(visitor.page()
                            .locator(".govuk-task-list__item", new Page.LocatorOptions().setHasText("Safety and risk"))
                            .innerText())
                    .doesNotContain("Not started");

            keyboard.enter("may be unsafe now");
            assertThat(visitor.path()).endsWith("/safety-alerts/new");
        }
    }

    private void verifiesAnAction(SignedIn manager) {
        try (var visitor = Visitor.of(address())) {
            var keyboard = signIn(visitor, manager);
            keyboard.enter("Verify AC-");
            keyboard.enter("Verify");
            keyboard.answerAll(Map.of(), "Verify");
            assertThat(visitor.words()).contains("Verified");
        }
    }

    private void needsNoScrollingSideways(SignedIn lead) {
        try (var visitor = Visitor.of(address());
                BrowserContext zoomed = Chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(address())
                                .setViewportSize(ZOOMED_WIDTH, ZOOMED_HEIGHT)
                                .setDeviceScaleFactor(ZOOM))) {
            visitor.signInAs(lead);
            zoomed.addCookies(visitor.page().context().cookies().stream()
                    .map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.name, cookie.value)
                            .setDomain(cookie.domain)
                            .setPath(cookie.path))
                    .toList());
            Page page = zoomed.newPage();
            for (String path :
                    List.of("/", "/children", "/actions", "/evaluations", "/programmes", "/structure", "/overview")) {
                page.navigate(path);
                assertThat(page.title()).as(path).doesNotContain("Sign in");
                assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                        .as(path + " at 400 %")
                        .isLessThanOrEqualTo(ZOOMED_WIDTH);
            }
        }
    }

    private static Keyboard signIn(Visitor visitor, SignedIn person) {
        visitor.open("/sign-in");
        var keyboard = new Keyboard(visitor.page());
        keyboard.enter(person.name());
        assertThat(visitor.heading()).isEqualTo("My work");
        return keyboard;
    }

    private void proposeAnAction(AnEvaluation evaluation) {
        var agreed = new NewAction(
                evaluation.child,
                new ActionSource.OfEvaluation(evaluation.id.value(), "safety"),
                "Bring the chronology up to date",
                "Everybody knows what happened before",
                AnEvaluation.workerOf(evaluation.worker),
                AnEvaluation.workerOf(evaluation.manager),
                evaluation.team,
                LocalDate.parse("2026-02-27"));
        var proposed = new PastStep(
                new ActionStep.ProposeDone("Case note of 20 February"), ActingPerson.of(evaluation.worker), PROPOSED);
        var past = new PastAction(agreed, ActingPerson.of(evaluation.manager), AGREED, List.of(proposed));
        authorities.in(evaluation.authority, () -> actions.record(List.of(past)));
    }

    private String address() {
        return "http://localhost:" + port;
    }
}

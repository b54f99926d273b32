package org.plumbline.evaluation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Reaching;
import org.plumbline.browser.Visitor;
import org.plumbline.evaluation.EvaluationLinks;
import org.plumbline.evaluation.Trigger;
import org.plumbline.evaluation.recording.AllocatingEvaluations;
import org.plumbline.evaluation.recording.AnEvaluation;
import org.plumbline.testing.BrowserTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nothing typed is lost, and no conflict is hidden. */
@BrowserTest
class AutosaveE2E {
    private static final String WORRY = "textarea[name='voice.worry']";
    private static final String STATUS = "[data-autosave-status]";
    private static final String NOTES = ".plumbline-two-texts";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAuthorities making;

    @Autowired
    private Reaching reaching;

    @Autowired
    private AllocatingEvaluations allocating;

    private AnEvaluation it;
    private Visitor auditor;

    @BeforeEach
    void openTheSection() {
        it = new AnEvaluation(making, allocating, reaching, Trigger.ROUTINE);
        auditor = signedIn();
        auditor.open(voice());
    }

    @AfterEach
    void leave() {
        auditor.close();
    }

    @Test
    void savesWithinASecondOfAPauseAndSaysSo() {
        write("Seen once in three months");

        assertThat(status(auditor)).containsText("Saved at 12:00");
        auditor.open(voice());
        assertThat(worry(auditor)).hasValue("Seen once in three months");
    }

    @Test
    void savesAnAnswerAtOnceAndShowsItsCeiling() {
        auditor.open(EvaluationLinks.section(it.id, "visits"));

        auditor.choose("Where a statutory visit was late or is overdue, is the reason recorded?", "No");

        assertThat(auditor.page().locator("#ceiling")).containsText("this domain cannot be Good");
        assertThat(auditor.page().locator("textarea[name='visits.departure']")).isVisible();
    }

    @Test
    void losesNothingWhenSomebodyLeavesInTheMiddleOfAWord() {
        write("Half a sen");
        auditor.open(EvaluationLinks.of(it.id));

        auditor.open(voice());

        assertThat(worry(auditor)).hasValue("Half a sen");
    }

    @Test
    void showsBothTextsWhenTwoWindowsWriteInOneField() {
        try (Visitor other = signedIn()) {
            other.open(voice());
            write("Mine");
            assertThat(status(auditor)).containsText("Saved at");

            worry(other).fill("Theirs");

            assertThat(notes(other)).containsText("Two texts stand in this field");
            assertThat(notes(other).locator("blockquote")).hasText("Mine");
            assertThat(worry(other)).hasValue("Theirs");
            other.follow("Choose a text");
            assertThat(other.page().locator("main blockquote")).hasText(new String[] {"Mine", "Theirs"});
            other.check("choose-a-text");
            other.choose("Which text shall stand?", "A text that joins them");
            other.press("Use this text");
            assertThat(worry(other)).hasValue("Mine\n\nTheirs");
        }
    }

    @Test
    void keepsTheTextWhenTheSessionHasEndedAndOffersItBack() {
        endSession();
        write("Typed after the session ended");

        assertThat(status(auditor)).containsText("your session has ended");
        auditor.signInAs(it.auditor);
        auditor.open(voice());

        assertThat(notes(auditor)).containsText("You typed this before, and it was not saved");
        auditor.check("text-offered-back");
        auditor.press("Use it");
        assertThat(status(auditor)).containsText("Saved at");
        auditor.open(voice());
        assertThat(worry(auditor)).hasValue("Typed after the session ended");
        assertThat(notes(auditor)).hasCount(0);
    }

    @Test
    void triesAgainWhenTheConnectionIsBack() {
        context().setOffline(true);
        write("Typed on a train");
        assertThat(status(auditor)).containsText("there is no connection");

        context().setOffline(false);

        assertThat(status(auditor)).containsText("Saved at", longWait());
        auditor.open(voice());
        assertThat(worry(auditor)).hasValue("Typed on a train");
    }

    @Test
    void refusesWhatIsTooLongInWordsAndKeepsIt() {
        write("x".repeat(20_001));

        assertThat(notes(auditor)).containsText("Shorten this to 20,000 characters or fewer");
        assertThat(worry(auditor)).hasValue("x".repeat(20_001));
    }

    @Test
    void forgetsEveryDraftAtSignOut() {
        endSession();
        write("Not for the next person at this desk");
        assertThat(status(auditor)).containsText("your session has ended");
        assertThat(drafts()).isEqualTo(1);

        auditor.signInAs(it.auditor);
        auditor.open("/");
        auditor.press("Sign out");

        assertThat(drafts()).isZero();
    }

    @Test
    void worksWithoutScripts() {
        try (Visitor plain = Visitor.withoutScripts(address())) {
            plain.signInAs(it.auditor);
            plain.open(voice());
            worry(plain).fill("Saved by the button");
            plain.press("Save");

            plain.open(voice());

            assertThat(worry(plain)).hasValue("Saved by the button");
        }
    }

    @Test
    void givesTheTextBackAfterSignInWithoutScripts() {
        try (Visitor plain = Visitor.withoutScripts(address())) {
            plain.signInAs(it.auditor);
            plain.open(voice());
            worry(plain).fill("Sent after the session ended");
            endSession(plain);
            plain.press("Save");
            assertThat(plain.path()).isEqualTo("/sign-in");

            plain.signInAs(it.auditor);
            plain.open("/typed-before");
            plain.press("Save it now");

            plain.open(voice());
            assertThat(worry(plain)).hasValue("Sent after the session ended");
        }
    }

    private void write(String text) {
        worry(auditor).fill(text);
    }

    private void endSession() {
        endSession(auditor);
    }

    private static void endSession(Visitor visitor) {
        visitor.page().context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("plumbline-session"));
    }

    private int drafts() {
        return (int) auditor.page()
                .evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('plumbline-draft:')).length");
    }

    private Visitor signedIn() {
        Visitor visitor = Visitor.of(address());
        visitor.signInAs(it.auditor);
        return visitor;
    }

    private BrowserContext context() {
        return auditor.page().context();
    }

    private String voice() {
        return EvaluationLinks.section(it.id, "voice");
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private static ContainsTextOptions longWait() {
        return new ContainsTextOptions().setTimeout(15_000);
    }

    private static Locator worry(Visitor visitor) {
        return visitor.page().locator(WORRY);
    }

    private static Locator status(Visitor visitor) {
        return visitor.page().locator(STATUS);
    }

    private static Locator notes(Visitor visitor) {
        return visitor.page().locator(NOTES);
    }
}

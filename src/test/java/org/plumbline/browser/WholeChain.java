package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.testing.TestAuthorities;

/**
 * The whole chain, as five people in five sessions: an inspection report in, its recommendations confirmed, an action that
 * answers one, evidence, verification by somebody else, a frozen version, a committee report composed, signed and sent.
 * Each step is done as people do it, and ends where the next person begins.
 */
final class WholeChain implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    /** What the report of the test says must improve, word for word. */
    static final String RECOMMENDATION =
            "The take-up of return home interviews and use of data to inform individual and service planning.";

    static final String ACTION = "Offer every child who goes missing a conversation within 72 hours";
    static final String BACKGROUND = "The inspection asks for more conversations after a child comes home.";

    private final Visitor officer;
    private final Visitor lead;
    private final Visitor auditor;
    private final Visitor director;
    private final Visitor member;
    private String action = "";
    private String version = "";

    /** Who walks it: the plan officer, who leads the action, who verifies it, the director, the Cabinet Member. */
    record People(SignedIn officer, SignedIn lead, SignedIn auditor, SignedIn director, SignedIn member) {

        /** In an authority with nine children in care, three of them placed at home. */
        static People of(TestAuthorities authorities) {
            var authority = authorities.anAuthority();
            for (int child = 1; child <= 9; child++) {
                authorities.aChild(authority, "700" + child, null, null, cohorts(child));
            }
            var director = authorities.aWorker(authority, "Helen Dale");
            var lead = authorities.aWorker(authority, "Mary Price");
            var auditor = authorities.aWorker(authority, "Ada Brook");
            return new People(
                    authorities.aPerson(authority, "Bridget Orme", Role.PLAN_OFFICER),
                    authorities.aPerson(authority, "Mary Price", lead, Role.SERVICE_MANAGER),
                    authorities.aPerson(authority, "Ada Brook", auditor, Role.AUDITOR),
                    authorities.aPerson(authority, "Helen Dale", director, Role.DIRECTOR),
                    authorities.aPerson(authority, "Councillor Jill Astbury", Role.LEAD_MEMBER));
        }

        private static String[] cohorts(int child) {
            return child <= 3 ? new String[] {"in-care", "placed-at-home"} : new String[] {"in-care"};
        }
    }

    private WholeChain(People people, String address) {
        this.officer = signedIn(people.officer(), address);
        this.lead = signedIn(people.lead(), address);
        this.auditor = signedIn(people.auditor(), address);
        this.director = signedIn(people.director(), address);
        this.member = signedIn(people.member(), address);
    }

    static WholeChain with(People people, String address) {
        return new WholeChain(people, address);
    }

    private static Visitor signedIn(SignedIn person, String address) {
        Visitor visitor = Visitor.of(address);
        visitor.signInAs(person);
        return visitor;
    }

    /** Walks it from end to end, up to the version of the report that was signed and sent. */
    void walk(Path report) {
        takeReportIn(report);
        makePlan();
        answerRecommendation();
        deliver();
        verify();
        freezePlan();
        compose();
        sign();
        send();
    }

    /** A file of the report as the officer downloads it. */
    byte[] download(String view, String extension) {
        var answer = officer.page().context().request().get(version + "/files/" + view + "." + extension);
        assertThat(answer.status()).as(view + "." + extension).isEqualTo(200);
        return answer.body();
    }

    private void takeReportIn(Path report) {
        officer.follow("Plan");
        officer.follow("Inspections and their clocks");
        officer.follow("Take in a report");
        officer.page().getByLabel("Inspection report or letter").setInputFiles(report);
        officer.press("Send and read");
        officer.waitFor("Confirm and keep as an inspection");
        assertThat(officer.words()).contains(RECOMMENDATION);
        officer.check("chain-01-draft");
        for (Locator doubt :
                officer.page().locator("main form input[type=checkbox]").all()) {
            doubt.check();
        }
        officer.press("Confirm and keep as an inspection");
        assertThat(officer.words()).contains(RECOMMENDATION, "REC-");
        officer.check("chain-02-inspection");
    }

    private void makePlan() {
        officer.follow("Plan");
        officer.follow("Make a plan");
        officer.type("What is the plan called?", "Improvement plan");
        officer.type("What does it answer?", "The inspection of July 2022");
        officer.type("What is its first phase called?", "First steps");
        officer.typeDay("When did the phase begin", 5, 1, 2026);
        officer.press("Make the plan");
        officer.follow("Add a theme");
        officer.type("What is the theme called?", "Children who go missing");
        officer.press("Add the theme");
    }

    private void answerRecommendation() {
        officer.follow("Add an action");
        officer.select("Theme", "1, Children who go missing");
        officer.type("What is to be done?", ACTION);
        officer.type("Why does it matter for children?", "Somebody asks them why they went");
        officer.page().getByLabel(Pattern.compile("^REC-\\d+ The take-up")).check();
        officer.type("Who is accountable for it?", "Helen Dale");
        officer.type("Who leads it?", "Mary Price");
        officer.typeDay("When does work start?", 5, 1, 2026);
        officer.typeDay("When is it due?", 30, 6, 2026);
        officer.check("chain-03-add-an-action");
        officer.press("Add the action");
        assertThat(officer.heading()).isEqualTo(ACTION);
        action = officer.path();
        officer.follow("REC-");
        assertThat(officer.words()).contains(RECOMMENDATION, "PA-1.1 " + ACTION);
        officer.check("chain-04-recommendation");
    }

    private void deliver() {
        lead.open(action);
        lead.follow("Answer for it");
        lead.choose("How does it stand?", "On track");
        lead.type("What was done, what stands in the way, what comes next?", "Two workers do nothing else");
        lead.press("Send your answers");
        lead.open(action);
        lead.follow("Add evidence");
        lead.choose("What is it evidence of?", "Delivery: the work was done");
        lead.choose("What kind is it?", "Audit");
        lead.type("What is it, and what does it show?", "Forty records read: thirty-six conversations in time");
        lead.type("Where is it kept?", "Improvement team's folder");
        lead.typeDay("On which day was it so?", 20, 2, 2026);
        lead.choose("How much can it carry?", "Strong: enough cases, chosen fairly, judged by somebody independent");
        lead.choose("Which way does it bear?", "Supports it");
        lead.check("chain-05-evidence");
        lead.press("Add evidence");
        lead.follow("Answer for it");
        lead.choose("How does it stand?", "Delivered, not verified");
        lead.type("What was done, what stands in the way, what comes next?", "Every child is offered one");
        lead.press("Send your answers");
        lead.open(action);
        assertThat(lead.words()).contains("Delivered, not verified");
        assertThat(lead.page().locator("main a.govuk-button:has-text('Verify')").count())
                .isZero();
    }

    private void verify() {
        auditor.open(action);
        auditor.follow("Verify");
        auditor.type("What did you look at, and what did you see?", "Ten of the forty records: all ten as reported.");
        auditor.press("Verify");
        assertThat(auditor.words()).contains("Verified complete");
        auditor.check("chain-06-verified");
    }

    private void freezePlan() {
        officer.follow("Plan");
        officer.follow("Submit a version");
        officer.type("To whom is it submitted?", "Children's Select Committee");
        officer.press("Freeze and submit");
        assertThat(officer.words()).contains("Version 1").contains(ACTION);
        officer.check("chain-07-version");
    }

    private void compose() {
        officer.follow("Reports");
        officer.follow("Begin a report");
        officer.choose("What kind of report?", "Select Committee report");
        officer.type("Title of the report", "Improvement plan: first steps");
        officer.typeDay("Date of the meeting", 24, 3, 2026);
        officer.type("Author", "Bridget Orme");
        officer.type("Contact officer", "Bridget Orme");
        officer.type("Cabinet Member (optional)", "Councillor Jill Astbury");
        officer.press("Begin the report");
        String report = officer.path();
        write(Map.of(
                "Purpose of Agenda Item", "To look at what the plan has changed.",
                "Background", BACKGROUND,
                "Placement at Home with Parents Arrangements",
                        "[[children-placed-at-home]] children on care orders live at home.",
                "The improvement plan", "The plan has one action, and it is verified."));
        officer.open(report + "/figures");
        officer.press("Take the figures");
        officer.open(report + "/preview/public");
        assertThat(officer.words()).contains("What is withheld, and why");
        officer.check("chain-08-preview");
        officer.open(report + "/checklist");
        officer.press("Freeze a version for sign-off");
        version = officer.path();
        assertThat(version).endsWith("/versions/1");
        officer.check("chain-09-for-sign-off");
    }

    private void write(Map<String, String> sections) {
        String report = officer.path();
        sections.forEach((heading, text) -> {
            officer.open(report);
            officer.page()
                    .locator("main section:has(h2:text-is(\"" + heading + "\")) a[href*='/sections/']")
                    .first()
                    .click();
            officer.page().waitForLoadState();
            officer.type("The text", text);
            officer.press("Save the text");
        });
        officer.open(report);
    }

    private void sign() {
        sign(officer, "Author", "Bridget Orme");
        sign(officer, "Contact officer", "Bridget Orme");
        sign(director, "Monitoring officer", "Moira Keane");
        sign(member, "Cabinet Member", "");
        officer.open(version);
        assertThat(officer.words()).doesNotContain("Not signed yet");
        officer.check("chain-10-signed");
    }

    private void sign(Visitor visitor, String capacity, String name) {
        visitor.open(version);
        visitor.choose("In which capacity?", capacity);
        if (!name.isEmpty()) {
            visitor.type("Who signs?", name);
        }
        visitor.typeDay("On which day?", 3, 3, 2026);
        visitor.press("Record the sign-off");
    }

    private void send() {
        officer.open(version);
        officer.choose("Does the public document come out with it?", "Yes");
        officer.press("Record that it was sent");
        assertThat(officer.words()).contains("was sent");
    }

    @Override
    public void close() {
        List.of(officer, lead, auditor, director, member).forEach(Visitor::close);
    }
}

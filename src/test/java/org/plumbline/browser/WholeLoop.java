package org.plumbline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.access.SignedIn;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.AnnexWorkbook;
import org.plumbline.children.annexa.Column;

/**
 * The whole loop, as four people in four sessions: a workbook in, its children, a programme and its draw, an evaluation,
 * an action, its verification, the overview. Each step is done as people do it, and ends where the next person begins.
 */
final class WholeLoop implements AutoCloseable {
    /** The day the loop is walked on; the workbook is as at the last day of the month before. */
    static final LocalDate TODAY = LocalDate.of(2024, 4, 2);

    static final int CHILDREN = 6;

    private final Visitor lead;
    private final Visitor head;
    private final Visitor auditor;
    private final Visitor manager;

    private WholeLoop(Cast cast, Function<SignedIn, Visitor> session) {
        this.lead = session.apply(cast.lead());
        this.head = session.apply(cast.head());
        this.auditor = session.apply(cast.auditor());
        this.manager = session.apply(cast.manager());
    }

    static WholeLoop with(Cast cast, String address) {
        return new WholeLoop(cast, person -> signedIn(Visitor.of(address), person));
    }

    static WholeLoop withoutScripts(Cast cast, String address) {
        return new WholeLoop(cast, person -> signedIn(Visitor.withoutScripts(address), person));
    }

    private static Visitor signedIn(Visitor visitor, SignedIn person) {
        visitor.signInAs(person);
        return visitor;
    }

    /** Walks it from end to end, checking the pages on the way. */
    void walk(Path folder) {
        takeWorkbookIn(workbook(folder));
        seeChildren();
        planProgramme();
        rollDice();
        allocate();
        evaluate();
        proposeDone();
        verify();
        seeOverview();
    }

    private static Path workbook(Path folder) {
        var workbook = AnnexWorkbook.anAnnexA();
        for (int i = 1; i <= CHILDREN; i++) {
            workbook.row(
                    AnnexList.CHILDREN_IN_NEED,
                    String.valueOf(20_000 + i),
                    Map.of(
                            Column.TEAM, Cast.TEAM,
                            Column.WORKER, Cast.WORKER,
                            Column.NEED_END, "",
                            Column.CLOSURE_REASON, "",
                            Column.CASE_STATUS, "c) Child in need plan"));
        }
        return workbook.in(folder);
    }

    private void takeWorkbookIn(Path workbook) {
        lead.follow("Data and settings");
        lead.follow("Take in an extract");
        lead.page().getByLabel("Annex A workbook").setInputFiles(workbook);
        lead.typeDay("As at which date was it made?", 31, 3, 2024);
        lead.check("loop-01-take-in");
        lead.press("Send and check");
        lead.waitFor("Take this extract in");
        assertThat(lead.words()).contains("What is in it");
        lead.check("loop-02-what-is-in-it");
        lead.press("Take this extract in");
        lead.waitFor("Undo this extract");
        lead.check("loop-03-taken-in");
    }

    private void seeChildren() {
        lead.follow("Children");
        assertThat(lead.words()).contains("20001", Cast.TEAM, Cast.WORKER);
        lead.check("loop-04-children");
        lead.follow("20001");
        assertThat(lead.heading()).contains("20001");
        lead.check("loop-05-child");
    }

    private void planProgramme() {
        lead.follow("Evaluations");
        lead.follow("Programmes");
        lead.follow("Plan a programme");
        lead.type("Name", "Routine round, April 2024");
        lead.choose("Kind", "Routine");
        lead.choose("Drawn from", "Children in need");
        lead.type("How many children", "1");
        lead.typeDay("First day", 2, 4, 2024);
        lead.typeDay("Evaluations due", 30, 4, 2024);
        lead.choose("Who evaluates", "Ada Brook");
        lead.type("How many children each auditor takes at most", "5");
        lead.press("Plan the programme");
        lead.follow("Close the list and draw");
        assertThat(lead.words()).contains("Can be drawn");
        lead.check("loop-06-close-the-list");
        lead.press("Close the list");
        lead.check("loop-07-programme");
    }

    private void rollDice() {
        head.open("/");
        head.follow("Roll the dice");
        head.type("Digits you rolled", "351264 425136 362514 136245");
        head.check("loop-08-dice");
        head.press("Draw with these digits");
        assertThat(head.words()).contains("Drawn");
    }

    private void allocate() {
        lead.follow("Evaluations");
        lead.follow("Programmes");
        lead.follow("Routine round, April 2024");
        lead.follow("Allocate");
        lead.check("loop-09-allocate");
        lead.press("Allocate 1 child");
        lead.check("loop-10-allocated");
    }

    private void evaluate() {
        auditor.open("/");
        auditor.follow("EV-");
        auditor.check("loop-11-evaluation");
        auditor.follow("Complete this evaluation");
        assertThat(auditor.page().locator("main li a").count()).isGreaterThan(50);
        auditor.check("loop-12-what-is-missing");
        auditor.follow("Back to all sections");
        var sections = auditor.page().locator(".govuk-task-list__link").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        sections.forEach(this::writeSection);
        agreeAction();
        auditor.follow("Evaluations");
        auditor.follow("EV-");
        assertThat(auditor.words()).doesNotContain("Not started", "Needs an answer");
        auditor.check("loop-13-all-written");
        auditor.follow("Complete this evaluation");
        auditor.press("Complete");
        assertThat(auditor.words()).contains("is completed");
        auditor.check("loop-14-completed");
    }

    private void writeSection(String href) {
        auditor.open(href);
        auditor.fillIn(Map.of(
                "Grade", "Good",
                "Overall grade", "Good",
                "Date", "26/3/2024",
                "When", "26/3/2024",
                "Type of document", "Case note"));
        auditor.press("Save");
    }

    private void agreeAction() {
        auditor.follow("Evaluations");
        auditor.follow("EV-");
        auditor.follow("Safety and risk");
        auditor.follow("Agree an action about this domain");
        auditor.type("What must be done?", "Write into the plan who does what, and by when");
        auditor.type("What is to be better for the child then?", "Everybody knows what keeps the child safe");
        auditor.choose("Who is to do it?", "Mary Price");
        auditor.type("Due in how many working days?", "5");
        auditor.check("loop-15-agree-an-action");
        auditor.press("Agree this action");
        assertThat(auditor.words()).contains("AC-");
        auditor.check("loop-16-action");
    }

    private void proposeDone() {
        manager.open("/");
        manager.follow("AC-");
        manager.follow("Propose it done");
        manager.type("What shows that it is done?", "Case note, 2/4/2024");
        manager.press("Propose it done");
        manager.check("loop-17-proposed");
    }

    private void verify() {
        head.open("/");
        head.follow("AC-");
        head.follow("Verify");
        head.choose("Was it done?", "Yes");
        head.choose("Did it help the child?", "Yes, it helped");
        head.type("What did you look at, and what did you see?", "Case note of 2 April. The plan names who does what.");
        head.check("loop-18-verify");
        head.press("Verify");
        assertThat(head.words()).contains("Verified");
        head.check("loop-19-verified");
    }

    private void seeOverview() {
        lead.follow("Overview");
        assertThat(lead.words()).contains("Good");
        lead.check("loop-20-overview");
    }

    @Override
    public void close() {
        List.of(lead, head, auditor, manager).forEach(Visitor::close);
    }
}

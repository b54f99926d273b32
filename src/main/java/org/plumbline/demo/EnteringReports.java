package org.plumbline.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plumbline.access.AccountId;
import org.plumbline.access.Role;
import org.plumbline.demo.county.County;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.Details;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.FreezingReports;
import org.plumbline.report.composer.MakingReports;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.TakingSnapshots;
import org.plumbline.report.composer.WritingReports;
import org.plumbline.report.composer.outline.BackgroundPaper;
import org.plumbline.report.composer.outline.OutlineSection;
import org.plumbline.report.composer.template.SignatureOf;
import org.springframework.stereotype.Component;

/** Has the plan officer compose a highlight report, which went to the board, and a Select Committee report, which waits for sign-off. */
@Component
class EnteringReports {
    private static final String OFFICER = "Bridget Orme";
    private static final String MEMBER = "Councillor Jill Astbury";
    private static final int DAYS_TO_COMMITTEE = 22;

    private final MakingReports making;
    private final WritingReports writing;
    private final TakingSnapshots snapshots;
    private final FreezingReports freezing;
    private final ReadingReports reading;

    EnteringReports(
            MakingReports making,
            WritingReports writing,
            TakingSnapshots snapshots,
            FreezingReports freezing,
            ReadingReports reading) {
        this.making = making;
        this.writing = writing;
        this.snapshots = snapshots;
        this.freezing = freezing;
        this.reading = reading;
    }

    void enter(County county, LocalDate today, DemoPeople.Register people, Consumer<String> say) {
        String director = Cast.of(county, today).stream()
                .filter(persona -> persona.role() == Role.DIRECTOR)
                .map(Cast.Persona::name)
                .findFirst()
                .orElseThrow();
        AccountId officer = people.account(OFFICER);
        ReportId highlights = compose(
                "improvement-board-highlights",
                details("Progress of the improvement plan", today),
                ReportWords.HIGHLIGHTS,
                officer);
        freeze(highlights, Map.of(SignatureOf.AUTHOR, OFFICER, SignatureOf.DIRECTOR, director), today, officer);
        freezing.issue(highlights, 1, false, officer);
        ReportId committee = compose(
                "select-committee",
                details("Improvement plan, phase 2", today.plusDays(DAYS_TO_COMMITTEE)),
                ReportWords.SELECT_COMMITTEE,
                officer);
        list(committee, papers(today), officer);
        freeze(committee, Map.of(SignatureOf.AUTHOR, OFFICER, SignatureOf.CONTACT_OFFICER, OFFICER), today, officer);
        say.accept("  2 reports");
    }

    private static Details details(String title, LocalDate meeting) {
        return new Details(title, meeting, OFFICER, OFFICER, "bridget.orme@tarrowshire.example", MEMBER);
    }

    private ReportId compose(String template, Details details, Map<String, String> words, AccountId by) {
        ReportId id = making.make(template, details, by);
        snapshots.take(id, by);
        for (OutlineSection section : reading.getDraft(id).outline().all().toList()) {
            String text = words.getOrDefault(section.heading(), "");
            if (!text.isEmpty()) {
                writing.write(id, section.key(), 0, text.strip(), by);
            }
        }
        return id;
    }

    private static List<BackgroundPaper> papers(LocalDate today) {
        return List.of(
                new BackgroundPaper(
                        "Ofsted: inspection report, published " + Dates.day(FictionalReports.publishedLater(today)),
                        "reports.ofsted.gov.uk"),
                new BackgroundPaper("Improvement plan, phase 1: Firm ground", "County Hall, Democratic Services"));
    }

    private void list(ReportId id, List<BackgroundPaper> papers, AccountId by) {
        Draft draft = reading.getDraft(id);
        writing.arrange(id, draft.outlineVersion(), draft.outline().withPapers(papers), by);
    }

    private void freeze(ReportId id, Map<SignatureOf, String> signatures, LocalDate on, AccountId by) {
        if (freezing.freeze(id, "For sign-off", by) instanceof FreezingReports.Done(int number)) {
            signatures.forEach((capacity, person) -> freezing.sign(id, number, capacity, person, on, by));
        }
    }
}

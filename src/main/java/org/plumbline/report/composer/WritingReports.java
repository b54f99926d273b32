package org.plumbline.report.composer;

import java.time.Clock;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.access.NotFound;
import org.plumbline.report.composer.outline.Outline;
import org.plumbline.report.composer.outline.SectionKey;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes in reports: head, arrangement and words. Every writing is a version; none is lost to a later one. */
@Service
public class WritingReports {
    private final Reports reports;
    private final Trail trail;
    private final Clock clock;

    WritingReports(Reports reports, Trail trail, Clock clock) {
        this.reports = reports;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /**
     * It is kept.
     *
     * @param version what the next writing is based on
     */
    public record Kept(int version) implements Outcome {}

    /** Somebody else wrote since the page was shown: nothing is kept, and the writer's words are still on the page. */
    public record Conflict() implements Outcome {}

    /** Writes the words of a section over the version that was seen. */
    @Transactional
    public Outcome write(ReportId id, SectionKey section, int seen, String words, AccountId by) {
        if (reports.getOutline(id).getValue().find(section).isEmpty()) {
            throw new NotFound("This report has no such section any more");
        }
        Words standing = reports.listWords(id).getOrDefault(section, Words.NONE);
        if (standing.text().equals(words)) {
            return new Kept(standing.version());
        }
        if (standing.version() != seen || !reports.addWords(id, section, seen + 1, words, by, clock.instant())) {
            return new Conflict();
        }
        trail.changed("report-written", subject(id), Map.of("section", section.value(), "version", seen + 1));
        return new Kept(seen + 1);
    }

    /** Changes the head over the version that was seen. */
    @Transactional
    public Outcome changeDetails(ReportId id, int seen, Details details, AccountId by) {
        if (reports.getDetails(id).getKey() != seen
                || !reports.addDetails(id, seen + 1, details, by, clock.instant())) {
            return new Conflict();
        }
        trail.changed("report-head-changed", subject(id), Map.of("version", seen + 1));
        return new Kept(seen + 1);
    }

    /** Changes the arrangement over the version that was seen. */
    @Transactional
    public Outcome arrange(ReportId id, int seen, Outline outline, AccountId by) {
        if (reports.getOutline(id).getKey() != seen
                || !reports.addOutline(id, seen + 1, outline, by, clock.instant())) {
            return new Conflict();
        }
        trail.changed("report-arranged", subject(id), Map.of("version", seen + 1));
        return new Kept(seen + 1);
    }

    private static Subject subject(ReportId id) {
        return Subject.of("report", id.value());
    }
}

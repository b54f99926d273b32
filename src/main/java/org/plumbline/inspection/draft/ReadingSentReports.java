package org.plumbline.inspection.draft;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.plumbline.inspection.reading.ReadingReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Reads the reports that were sent, one after the other, in the name of the person who sent each. What a node that was
 * stopped had begun is begun again by the next: a draft comes of a report whole, or not at all.
 */
@Service
class ReadingSentReports {
    private static final Logger LOG = LoggerFactory.getLogger(ReadingSentReports.class);
    /** How long the reason why a report could not be read stays on the lists. */
    private static final Duration KEPT = Duration.ofDays(7);
    /** Progress is worth keeping when it has grown by so many hundredths. */
    private static final int PERCENT_STEP = 10;

    private final SentReports reports;
    private final DraftingReport drafting;
    private final Clock clock;
    private final ReadingReport reading = new ReadingReport();

    ReadingSentReports(SentReports reports, DraftingReport drafting, Clock clock) {
        this.reports = reports;
        this.drafting = drafting;
        this.clock = clock;
    }

    /** Reads all that wait in one authority. */
    void readAll(AuthorityId authority) {
        List<SentReport> waiting = Tenancy.in(authority, Actor.system("inspection-reports"), () -> {
            reports.removeDoneBefore(clock.instant().minus(KEPT));
            return reports.listToRead();
        });
        for (SentReport report : waiting) {
            Tenancy.in(authority, Actor.account(report.sentBy().value()), () -> {
                readOrSayWhyNot(report);
                return report;
            });
        }
    }

    private void readOrSayWhyNot(SentReport report) {
        try {
            read(report);
        } catch (RuntimeException fault) {
            String reference = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Report {} could not be read ({})", report.id().value(), reference, fault);
            reports.keepReason(
                    report.id(),
                    SentReportState.FAILED,
                    "Something went wrong that is not the file's fault. Nothing was kept. Send it again; if it happens"
                            + " again, enter the report by hand and tell your administrator this reference: "
                            + reference + ".");
        }
    }

    private void read(SentReport report) {
        Optional<byte[]> content = reports.findContent(report.id());
        if (content.isPresent()) {
            read(report, content.get());
        }
    }

    private void read(SentReport report, byte[] content) {
        switch (reading.read(content, keepingProgressOf(report))) {
            case ReadingReport.Refused refused ->
                reports.keepReason(
                        report.id(), SentReportState.REFUSED, refused.why().sentence());
            case ReadingReport.Read read -> drafting.draft(report, content, read.report());
        }
    }

    /** Progress only tells people to be patient: a report is read even when it cannot be kept. */
    private IntConsumer keepingProgressOf(SentReport report) {
        var kept = new AtomicInteger();
        return percent -> {
            if (percent >= kept.get() + PERCENT_STEP) {
                kept.set(percent);
                try {
                    reports.keepProgress(report.id(), percent);
                } catch (DataAccessException fault) {
                    LOG.warn(
                            "The progress of report {} could not be kept",
                            report.id().value(),
                            fault);
                }
            }
        };
    }
}

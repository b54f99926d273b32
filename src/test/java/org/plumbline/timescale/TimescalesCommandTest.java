package org.plumbline.timescale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.AnnexWorkbook;
import org.plumbline.children.annexa.Column;
import picocli.CommandLine;

class TimescalesCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-10T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void countsEachRuleAndExplainsEachVerdictOnRequest() {
        int exit = run(workbook().toString(), "--as-at", "2024-03-31", "--rule", "assessment-45", "--json", "--detail");

        assertThat(exit).isZero();
        assertThat(out.toString())
                .contains("\"asAt\":\"2024-03-31\"", "\"inTime\":0,\"late\":1,\"due\":0")
                .contains("\"verdict\":\"late\",\"from\":\"2023-12-22\",\"due\":\"2024-02-28\"")
                .contains("Late by 1 working day: the authorisation of the assessment came on 29 February 2024, 46"
                        + " working");
    }

    @Test
    void countsByTheOtherConventionWhenAskedAndSaysSo() {
        run(workbook().toString(), "--as-at", "2024-03-31", "--rule", "assessment-45", "--start-day", "1");

        assertThat(out.toString()).contains("As at 31 March 2024; the day it starts counts as day 1.");
    }

    @Test
    void writesTheCountsAsCsv() {
        run(workbook().toString(), "--as-at", "2024-03-31", "--rule", "assessment-45", "--csv");

        assertThat(out.toString().lines())
                .containsExactly(
                        "rule,in_time,late,due,overdue,not_applicable,cannot_tell", "assessment-45,0,1,0,0,0,0");
    }

    @Test
    void listsTheRulesWithTheirSourcesWithoutReadingAnything() {
        assertThat(run("--list")).isZero();
        assertThat(out.toString()).contains("SI 2010/959, regulation 28(4) (read in the source)");
    }

    @Test
    void namesTheRulesWhenThereIsNoneOfThatName() {
        assertThat(run("--list", "--rule", "assessment")).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no rule “assessment”. The rules are: referral-decision, assessment-45,");
    }

    private Path workbook() {
        return AnnexWorkbook.anAnnexA()
                .row(
                        AnnexList.ASSESSMENTS,
                        "1",
                        Map.of(
                                Column.ASSESSMENT_START,
                                LocalDate.of(2023, 12, 22),
                                Column.ASSESSMENT_END,
                                LocalDate.of(2024, 2, 29)))
                .in(folder);
    }

    private int run(String... arguments) {
        return new CommandLine(new TimescalesCommand(CLOCK))
                .registerConverter(LocalDate.class, LocalDate::parse)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}

package org.plumbline.children;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.AnnexWorkbook;
import org.plumbline.children.annexa.Column;
import picocli.CommandLine;

class ImportCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-04-10T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void answersZeroForAWorkbookThatCanBeTakenIn() {
        Path file = AnnexWorkbook.withRowsInEachList(3).in(folder);

        int exit = run(file.toString(), "--check", "--as-at", "2024-03-31");

        assertThat(exit).isZero();
        assertThat(out.toString())
                .contains("List 11")
                .contains("as at 31 March 2024")
                .contains("Children        3");
    }

    @Test
    void answersTwoWithEveryReasonWhenItIsRefused() {
        Path file = AnnexWorkbook.anAnnexA()
                .row(AnnexList.CONTACTS, "1", Map.of(Column.CHILD_ID, ""))
                .row(AnnexList.REFERRALS, "1", Map.of(Column.CHILD_ID, ""))
                .in(folder);

        int exit = run(file.toString(), "--check");

        assertThat(exit).isEqualTo(2);
        assertThat(out.toString()).contains("List 1:2").contains("List 3:2").contains("Refused");
    }

    @Test
    void putsTheErrorsLastAndCountsWhatIsNamed() {
        Path file = AnnexWorkbook.anAnnexA()
                .row(AnnexList.CONTACTS, "1", Map.of(Column.CHILD_ID, ""))
                .row(AnnexList.REFERRALS, "1", Map.of(Column.REFERRAL_ON, "soon"))
                .in(folder);

        run(file.toString(), "--check");

        List<String> named = out.toString()
                .lines()
                .filter(line -> line.matches("(note|warning|error): .*"))
                .toList();
        assertThat(named.getLast()).startsWith("error: ");
        assertThat(named.subList(0, named.size() - 1)).noneMatch(line -> line.startsWith("error"));
        assertThat(out.toString())
                .contains("Refused. 1 error and " + (named.size() - 1) + " warning")
                .contains("leave its row out with --set-aside");
    }

    @Test
    void doesNotOfferToSetRowsAsideWhereThatWouldNotHelp() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.xlsx"), "not a workbook");

        run(file.toString(), "--check");

        assertThat(out.toString()).contains("1 error is named above.").doesNotContain("set-aside");
    }

    @Test
    void setsRowsAsideByName() {
        Path file = AnnexWorkbook.anAnnexA()
                .row(AnnexList.CONTACTS, "1")
                .row(AnnexList.CONTACTS, "1", Map.of(Column.CHILD_ID, ""))
                .in(folder);

        assertThat(run(file.toString(), "--check", "--set-aside", "List 1:3")).isZero();
        assertThat(out.toString()).contains("Set aside       1 rows");
    }

    @Test
    void reportsInJsonAsItsSchemaSays() throws IOException {
        Path file = AnnexWorkbook.anAnnexA()
                .row(AnnexList.CONTACTS, "1", Map.of(Column.CONTACT_SOURCE, "a \"quoted\" \\ source \u2019\n"))
                .in(folder);

        int exit = run(file.toString(), "--check", "--json");

        assertThat(exit).isZero();
        assertThat(schema().validate(out.toString(), InputFormat.JSON)).isEmpty();
        assertThat(out.toString()).contains("\"kind\":\"annex-a\"").contains("\"rows\":{\"list-1\":1,");
    }

    @Test
    void reportsARefusalInJsonToo() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.xlsx"), "not a workbook");

        int exit = run(file.toString(), "--check", "--json");

        assertThat(exit).isEqualTo(2);
        assertThat(schema().validate(out.toString(), InputFormat.JSON)).isEmpty();
        assertThat(out.toString()).contains("\"severity\":\"error\"").contains("\"asAt\":null");
    }

    @Test
    void saysWhenThereIsNoSuchFile() {
        assertThat(run(folder.resolve("none.xlsx").toString(), "--check")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no file");
    }

    private int run(String... arguments) {
        return new CommandLine(new ImportCommand(null, CLOCK))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private static Schema schema() throws IOException {
        try (InputStream schema = ImportCommandTest.class.getResourceAsStream("/schema/import-report.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON);
        }
    }
}

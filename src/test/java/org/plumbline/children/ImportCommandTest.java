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

    @Test
    void checksAReturnOfTheKindItsContentSays() throws IOException {
        Path header = Files.writeString(
                folder.resolve("one.txt"), "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,1,27/03/2008,WBRI,UN1,,\n");

        int exit = run(header.toString(), "--check", "--json", "--as-at", "2024-03-31");

        assertThat(exit).isZero();
        assertThat(schema().validate(out.toString(), InputFormat.JSON)).isEmpty();
        assertThat(out.toString())
                .contains(
                        "{\"kind\":\"ssda903\",\"asAt\":\"2024-03-31\",\"files\":[\"one.txt\"],\"rows\":{\"header\":1}");
    }

    @Test
    void checksACensus() throws IOException {
        int exit = run(census().toString(), "--check", "--json");

        assertThat(exit).isZero();
        assertThat(schema().validate(out.toString(), InputFormat.JSON)).isEmpty();
        assertThat(out.toString()).contains("\"kind\":\"cin-census\"").contains("\"cin-details\":1");
    }

    @Test
    void refusesAReturnWithAnErrorAndSaysSoInJson() throws IOException {
        Path header = Files.writeString(
                folder.resolve("header.csv"), "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n,1,27/03/2008,WBRI,UN1,,\n");

        assertThat(run(header.toString(), "--check", "--json")).isEqualTo(2);
        assertThat(schema().validate(out.toString(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void saysInWordsThatAReturnIsCheckedAndNotStored() throws IOException {
        assertThat(run(census().toString())).isEqualTo(2);
        assertThat(out.toString())
                .contains("The children in need census is as at 31 March 2024.")
                .contains("Nothing was stored: a children in need census can be checked but not taken in yet.");
    }

    @Test
    void takesFilesOfOneKindAtATime() throws IOException {
        Path workbook = AnnexWorkbook.withRowsInEachList(1).in(folder);

        assertThat(run(census().toString(), workbook.toString(), "--check")).isEqualTo(2);
        assertThat(err.toString())
                .contains("census.xml is of the kind children in need census")
                .contains("Name the files of one kind at a time.");
    }

    @Test
    void setsNoRowsOfAReturnAside() throws IOException {
        assertThat(run(census().toString(), "--check", "--set-aside", "Child:2"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("from an Annex A workbook only");
    }

    private Path census() throws IOException {
        return Files.writeString(folder.resolve("census.xml"), """
            <Message><Header><CollectionDetails><Collection>CIN</Collection><ReferenceDate>2024-03-31</ReferenceDate>
            </CollectionDetails><Source><LEA>201</LEA></Source></Header><Children><Child><ChildIdentifiers>
            <LAchildID>1</LAchildID><PersonBirthDate>2015-03-27</PersonBirthDate><GenderCurrent>1</GenderCurrent>
            </ChildIdentifiers><ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics><CINdetails>
            <CINreferralDate>2023-10-06</CINreferralDate><ReferralSource>1A</ReferralSource>
            <ReferralNFA>0</ReferralNFA></CINdetails></Child></Children></Message>
            """);
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

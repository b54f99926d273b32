package org.plumbline.children.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.children.returns.ReturnAsked;
import org.plumbline.children.returns.ReturnProblem;
import org.plumbline.children.returns.ReturnReading;

class HostileSetTest {
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n\u00c91,27/03/2008,30/08/2017,PN6\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "UTF-16"})
    void readsOtherEncodingsAndSaysSo(String encoding) throws IOException {
        ReturnReading reading = read(file("reviews.csv", REVIEWS, Charset.forName(encoding)));

        assertThat(codes(reading)).contains("encoding-other");
        assertThat(reading.children()).isEqualTo(1);
        assertThat(reading.isRefused()).isFalse();
    }

    @Test
    void readsPastAByteOrderMark() throws IOException {
        ReturnReading reading = read(file("reviews.csv", "\uFEFF" + REVIEWS, StandardCharsets.UTF_8));

        assertThat(reading.children()).isEqualTo(1);
        assertThat(codes(reading)).doesNotContain("encoding-other", "column-missing");
    }

    @ParameterizedTest
    @CsvSource({"';', semicolons", "'\t', tabs", "'|', upright strokes"})
    void readsOtherSeparatorsAndSaysSo(String separator, String name) throws IOException {
        ReturnReading reading = read(file("r.csv", REVIEWS.replace(",", separator), StandardCharsets.UTF_8));

        assertThat(reading.children()).isEqualTo(1);
        assertThat(messages(reading))
                .contains("The cells are parted by " + name + ". They are read; the return expects commas.");
    }

    @Test
    void countsRowsAsASpreadsheetDoesPastQuotedLinesAndBlankOnes() throws IOException {
        String text = "CHILD,DOB,REVIEW,REVIEW_CODE\n\"1\n\",27/03/2008,30/08/2017,PN6\n\n2,soon,30/08/2017,PN6\n";

        ReturnReading reading = read(file("r.csv", text, StandardCharsets.UTF_8));

        assertThat(reading.problems())
                .filteredOn(problem -> problem.kind().key().equals("date-unclear"))
                .extracting(ReturnProblem::row)
                .containsExactly(4);
        assertThat(codes(reading)).contains("id-spaces");
    }

    @Test
    void readsPastTheSeparatorHintOfExcel() throws IOException {
        ReturnReading reading = read(file("r.csv", "sep=;\n" + REVIEWS.replace(',', ';'), StandardCharsets.UTF_8));

        assertThat(reading.children()).isEqualTo(1);
    }

    @Test
    void refusesAQuotationMarkThatIsNotClosed() throws IOException {
        String text = REVIEWS + "2,\"27/03/2008,30/08/2017,PN6\n" + "3,27/03/2008,30/08/2017,PN6\n".repeat(5);

        ReturnReading reading = read(file("r.csv", text, StandardCharsets.UTF_8));

        assertThat(reading.isRefused()).isTrue();
        assertThat(codes(reading)).contains("quote-open");
    }

    @Test
    void refusesAnEmptyFileAndOneOfAnotherKind() throws IOException {
        assertThat(codes(read(file("r.csv", "", StandardCharsets.UTF_8)))).containsExactly("file-empty");
        assertThat(messages(read(file("r.csv", "Name,Town\nA,B\n", StandardCharsets.UTF_8)))
                        .getFirst())
                .startsWith("The headings are of no file of the SSDA903 return.")
                .endsWith("Found: NAME, TOWN.");
    }

    @Test
    void refusesAFileWithoutTheChildsIdAndTwoOfTheSameTable() throws IOException {
        assertThat(codes(read(file("r.csv", "DOB,REVIEW,REVIEW_CODE\n,,\n", StandardCharsets.UTF_8))))
                .contains("column-missing");
        assertThat(codes(read(
                        file("a.csv", REVIEWS, StandardCharsets.UTF_8),
                        file("b.csv", REVIEWS, StandardCharsets.UTF_8))))
                .contains("table-twice");
    }

    @Test
    void readsTheXmlForm() throws IOException {
        ReturnReading reading = read(file("set.xml", XML, StandardCharsets.US_ASCII));

        assertThat(reading.tables().entrySet())
                .extracting(entry -> entry.getKey().key() + " " + entry.getValue())
                .containsExactly("header 1", "episodes 1", "reviews 2", "uasc 1", "oc2 1", "missing 1");
        assertThat(codes(reading)).containsOnly("other-table-missing");
    }

    @Test
    void namesWhatTheXmlFormDoesNotKnow() throws IOException {
        ReturnReading reading = read(file(
                "set.xml",
                XML.replace("<DUC>", "<HAIR>red</HAIR><DUC>").replace(">P1<", ">Q9<"),
                StandardCharsets.US_ASCII));

        assertThat(messages(reading))
                .anyMatch(message -> message.startsWith("Found \u201cQ9\u201d. Expected one of A3"));
    }

    @Test
    void refusesXmlThatBreaksOffOrHoldsEntities() throws IOException {
        assertThat(codes(read(file("set.xml", XML.substring(0, 300), StandardCharsets.US_ASCII))))
                .contains("xml-damaged");
        assertThat(codes(read(file(
                        "set.xml",
                        XML.replace(
                                "<EXPSSDA903>", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><EXPSSDA903>"),
                        StandardCharsets.US_ASCII))))
                .containsExactly("xml-unsafe");
    }

    private static final String XML = "<?xml version='1.0' encoding='us-ascii'?>\n"
        + "<EXPSSDA903><CHILD><HEADER><CHILDID>97318</CHILDID><UPN>Q055076133116</UPN>"
        + "<SEX>2</SEX><DOB>19/12/2001</DOB><ETHNIC>APKN</ETHNIC><UASC>1</UASC><DUC>19/12/2019</DUC>"
        + "<AREVIEW><REVIEW>24/10/2015</REVIEW><REVIEW_CODE>PN5</REVIEW_CODE></AREVIEW><AREVIEW><REVIEW>10/01/2017</REVIEW><REVIEW_CODE>PN3</REVIEW_CODE></AREVIEW><MOTHER"
        + " /><MC_DOB />"
        + "<AMISSING><MISSING>M</MISSING><MIS_START>01/02/2017</MIS_START><MIS_END>02/02/2017</MIS_END></AMISSING>"
        + "<OC2><SDQ_REASON>SDQ4</SDQ_REASON><CONVICTED>0</CONVICTED></OC2></HEADER><EPISODE><DECOM>20/01/2017</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N7</CIN><PL>P1</PL><PL_POST>H27"
        + " 2UZ</PL_POST><HOME_POST>N24 2UN</HOME_POST><URN>4096835</URN><PLACE_PROVIDER>PR0</PLACE_PROVIDER><DEC"
        + " /><REC /><REASON_PLACE_CHANGE /></EPISODE></CHILD></EXPSSDA903>";

    private Path file(String name, String text, Charset encoding) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(encoding));
    }

    private static ReturnReading read(Path... files) throws IOException {
        return Ssda903Reader.read(
                Arrays.asList(files), new ReturnAsked(LocalDate.of(2018, 3, 31), LocalDate.of(2026, 6, 1)));
    }

    private static List<String> codes(ReturnReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.kind().key())
                .distinct()
                .toList();
    }

    private static List<String> messages(ReturnReading reading) {
        return reading.problems().stream().map(ReturnProblem::message).toList();
    }
}

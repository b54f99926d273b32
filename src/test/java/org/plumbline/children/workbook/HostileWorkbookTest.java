package org.plumbline.children.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.children.workbook.WorkbookRefused.Reason;

/** Each is refused for its own reason, and cheaply: within the time limit on any machine that runs tests. */
@Timeout(20)
class HostileWorkbookTest {
    private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void refusesTextThatIsCalledAWorkbook() throws IOException {
        assertThat(refusal(file("Child Unique ID,Gender\n1,Female\n".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(refusal(file(new byte[0]))).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void refusesAnotherKindOfZip() {
        Path document = new RawWorkbook()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r' Type='x/officeDocument'"
                                + " Target='word/document.xml'/></Relationships>")
                .part("word/document.xml", "<w:document xmlns:w='w'/>")
                .in(folder);

        assertThat(refusal(document)).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void tellsAPasswordFromTheOldFormat() throws IOException {
        assertThat(refusal(compoundFile("EncryptedPackage"))).isEqualTo(Reason.PASSWORD_PROTECTED);
        assertThat(refusal(compoundFile("Workbook"))).isEqualTo(Reason.OLD_FORMAT);
        assertThat(refusal(compoundFile("WordDocument"))).isEqualTo(Reason.NOT_A_WORKBOOK);
    }

    @Test
    void saysHowToSaveABinaryWorkbook() {
        Path binary = new RawWorkbook()
                .part("[Content_Types].xml", "<Types/>")
                .part(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='r' Type='x/officeDocument'"
                                + " Target='xl/workbook.bin'/></Relationships>")
                .part("xl/workbook.bin", "\u0001")
                .in(folder);

        assertThat(refusal(binary)).isEqualTo(Reason.BINARY_FORMAT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.9, 0.99})
    void refusesAWorkbookCutOff(double share) throws IOException {
        byte[] whole = Files.readAllBytes(RawWorkbook.ofRows(ROW).in(folder));

        assertThat(refusal(file(Arrays.copyOf(whole, (int) (whole.length * share)))))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAnEndRecordThatPointsBeyondTheFile() throws IOException {
        byte[] whole = Files.readAllBytes(RawWorkbook.ofRows(ROW).in(folder));
        // The last two bytes are the length of a comment that should follow: 5,000 bytes that are not there.
        whole[whole.length - 2] = (byte) (5_000 & 0xff);
        whole[whole.length - 1] = (byte) (5_000 >> 8);

        assertThat(refusal(file(whole))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesSheetsThatAreNotXml() {
        assertThat(refusal(RawWorkbook.ofRows("<row r='1'><c></row>").in(folder)))
                .isEqualTo(Reason.DAMAGED);
        assertThat(refusal(RawWorkbook.ofRows("<row r='1'><c t='s'><v>7</v></c></row>")
                        .in(folder)))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesTwoHundredMegabytesWithoutReadingThem() throws IOException {
        Path large = folder.resolve("large.xlsx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }

        assertThat(refusal(large)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesAZipBombLongBeforeItHasUnpacked() {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        Path bomb = RawWorkbook.ofRows("")
                .part("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < 300; i++) {
                        out.write("<!-- -->".getBytes(StandardCharsets.UTF_8));
                        out.write(spaces, 0, spaces.length / 2);
                    }
                })
                .in(folder);

        assertThat(refusal(bomb)).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesWhenAllPartsTogetherUnpackTooFar() {
        Limits tight = new Limits(1 << 20, 100_000, 1_000, 100_000, 10, 1_000_000);
        Path file = RawWorkbook.ofRows(ROW.repeat(5_000)).in(folder);

        assertThat(refusal(file, tight)).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesAnAttributeWithoutEnd() {
        Path file = RawWorkbook.ofRows("<row r='" + "1".repeat(3 << 20) + "'/>").in(folder);

        assertThat(refusal(file)).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void refusesATextLongerThanACellCanHold() {
        Path file = RawWorkbook.ofRows(
                        "<row r='1'><c t='inlineStr'><is><t>" + "x".repeat(40_000) + "</t></is></c></row>")
                .in(folder);

        assertThat(refusal(file)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAMillionEmptyRows() {
        Path file = RawWorkbook.ofRows("")
                .part("xl/worksheets/sheet1.xml", out -> {
                    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    for (int row = 1; row <= 1_000_000; row++) {
                        out.write(("<row r='" + row + "' ht='" + row % 977 + "'><c s='2'/></row>")
                                .getBytes(StandardCharsets.UTF_8));
                    }
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                })
                .in(folder);

        assertThat(refusal(file)).isEqualTo(Reason.TOO_MANY_EMPTY_ROWS);
    }

    @Test
    void refusesDocumentTypesAndEntitiesWithoutLookingThemUp() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String external = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><worksheet><sheetData><row"
                + " r='1'><c"
                + " t='inlineStr'><is><t>&x;</t></is></c></row></sheetData></worksheet>";
        String laughs = "<!DOCTYPE worksheet [<!ENTITY a 'ha'><!ENTITY b"
                + " '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><worksheet><sheetData><row r='1'><c"
                + " t='inlineStr'><is><t>&b;</t></is></c></row></sheetData></worksheet>";

        for (String sheet : new String[] {external, laughs}) {
            Path file = RawWorkbook.ofRows("")
                    .part("xl/worksheets/sheet1.xml", sheet)
                    .in(folder);
            assertThat(refusal(file)).isEqualTo(Reason.UNSAFE_XML);
        }
    }

    @Test
    void refusesEntitiesThatNobodyDeclared() {
        Path file = RawWorkbook.ofRows("<row r='1'><c t='inlineStr'><is><t>&x;</t></is></c></row>")
                .in(folder);

        assertThat(refusal(file)).isIn(Reason.DAMAGED, Reason.UNSAFE_XML);
    }

    @Test
    void refusesColumnsBeyondExcels() {
        assertThat(refusal(RawWorkbook.ofRows("<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>")
                        .in(folder)))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesMoreSheetsThanAnyoneNeeds() {
        Limits few = new Limits(1 << 20, 1 << 20, 100, 100, 2, 1_000);
        Path file = RawWorkbook.ofRows(ROW)
                .part("xl/workbook.xml", "<workbook>" + "<sheet name='S' id='s1'/>".repeat(3) + "</workbook>")
                .in(folder);

        assertThat(refusal(file, few)).isEqualTo(Reason.TOO_MANY_SHEETS);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("sent.xlsx"), bytes);
    }

    /** The least of a compound file: its header, and a directory with one name. */
    private Path compoundFile(String stream) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1_024).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(0, 0xE11AB1A1E011CFD0L).putShort(30, (short) 9).putInt(48, 0);
        bytes.put(512, stream.getBytes(StandardCharsets.UTF_16LE));
        return file(bytes.array());
    }

    private static Reason refusal(Path file) {
        return refusal(file, Limits.STANDARD);
    }

    private static Reason refusal(Path file, Limits limits) {
        return assertThatExceptionOfType(WorkbookRefused.class)
                .isThrownBy(() -> {
                    try (Workbook workbook = Workbook.open(file, limits)) {
                        for (Sheet sheet : workbook.sheets()) {
                            try (SheetCursor cells = workbook.read(sheet)) {
                                while (cells.next()) {
                                    assertThat(cells.width()).isPositive();
                                }
                            }
                        }
                    }
                })
                .actual()
                .reason();
    }
}

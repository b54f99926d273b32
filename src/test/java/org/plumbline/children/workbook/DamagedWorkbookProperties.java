package org.plumbline.children.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.plumbline.children.annexa.AnnexWorkbook;

/** Whatever is done to a workbook, reading it ends in cells or in a refusal: never in another fault. */
class DamagedWorkbookProperties {
    @Property(tries = 300)
    void aFileWithWrongBytesIsReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int damages)
            throws IOException {
        Path folder = Files.createTempDirectory("damaged");
        Path file = AnnexWorkbook.withRowsInEachList(2).in(folder);
        try {
            Files.write(file, damage(Files.readAllBytes(file), seed, damages));

            readsOrRefuses(file);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    @Property(tries = 500)
    void aSheetWithWrongCharactersIsReadOrRefused(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int damages)
            throws IOException {
        String rows = "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1'><v>44090.5</v></c>"
                + "<c r='C1' t='inlineStr'><is><r><t>rich &amp; text</t></r></is></c></row>";
        byte[] sheet = damage(RawWorkbook.sheet(rows.repeat(3)).getBytes(StandardCharsets.UTF_8), seed, damages);
        Path folder = Files.createTempDirectory("damaged");
        Path file = RawWorkbook.ofRows("", "<si><t>shared</t></si>")
                .part("xl/worksheets/sheet1.xml", out -> out.write(sheet))
                .in(folder);
        try {
            readsOrRefuses(file);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }

    @Property(tries = 5_000)
    @Tag("long")
    void aFileWithWrongBytesIsReadOrRefusedHoweverOften(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int damages) throws IOException {
        aFileWithWrongBytesIsReadOrRefused(seed, damages);
    }

    @Property(tries = 20_000)
    @Tag("long")
    void aSheetWithWrongCharactersIsReadOrRefusedHoweverOften(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int damages) throws IOException {
        aSheetWithWrongCharactersIsReadOrRefused(seed, damages);
    }

    private static byte[] damage(byte[] content, long seed, int damages) {
        Random random = new Random(seed);
        for (int i = 0; i < damages; i++) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        return content;
    }

    private static void readsOrRefuses(Path file) throws IOException {
        try (Workbook workbook = Workbook.open(file, Limits.STANDARD)) {
            for (Sheet sheet : workbook.sheets()) {
                try (SheetCursor cells = workbook.read(sheet)) {
                    while (cells.next()) {
                        for (int i = 0; i < cells.width(); i++) {
                            assertThat(cells.text(i)).isNotNull();
                        }
                    }
                }
            }
        } catch (WorkbookRefused refused) {
            assertThat(refused.reason().message()).isNotBlank();
        }
    }
}

package org.plumbline.children.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.children.workbook.Limits;

class UnreadableFileTest {
    @TempDir
    Path folder;

    @Test
    void doesNotCountAsMissingWhatMayStandInAFileThatCouldNotBeRead() throws IOException {
        Path contacts =
                AnnexWorkbook.withRowsInEachList(1).only(AnnexList.CONTACTS).write(folder.resolve("a.xlsx"));
        Path cutOff = Files.writeString(folder.resolve("b.xlsx"), "not a workbook");

        Reading reading = new AnnexAReader(Limits.STANDARD)
                .check(List.of(contacts, cutOff), new Asked(null, LocalDate.of(2024, 4, 10), Set.of()));

        assertThat(reading.summary().problems())
                .extracting(Problem::kind)
                .contains(ProblemKind.FILE_REFUSED)
                .doesNotContain(ProblemKind.LIST_MISSING);
    }
}

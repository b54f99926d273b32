package org.plumbline.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.plumbline.demo.county.County;
import org.plumbline.demo.workbook.AnnexAWorkbook;

/** Workbooks with eleven lists and about 55,000 rows, of one county at two days; kept from run to run. */
enum LargeWorkbook {
    FIRST(LocalDate.of(2024, 3, 31)),
    A_QUARTER_LATER(LocalDate.of(2024, 6, 30));

    private static final int CHILDREN = 13_750;

    private final LocalDate asAt;

    LargeWorkbook(LocalDate asAt) {
        this.asAt = asAt;
    }

    Path in(Workplace workplace) throws IOException {
        Path workbook = workplace.folder("workbooks").resolve("annex-a-" + CHILDREN + "-" + asAt + ".xlsx");
        if (Files.notExists(workbook)) {
            var county = new County(1, CHILDREN, A_QUARTER_LATER.asAt);
            try (var out = new BufferedOutputStream(Files.newOutputStream(workbook))) {
                AnnexAWorkbook.write(county, asAt, out);
            }
        }
        return workbook;
    }
}

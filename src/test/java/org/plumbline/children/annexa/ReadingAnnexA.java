package org.plumbline.children.annexa;

import static org.plumbline.children.annexa.AnnexWorkbook.AS_AT;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.children.workbook.Limits;

/** What tests of the reader share: a folder for workbooks, and their reading. */
abstract class ReadingAnnexA {
    static final LocalDate TODAY = LocalDate.of(2024, 4, 10);

    @TempDir
    Path folder;

    Reading check(AnnexWorkbook workbook) throws IOException {
        return reader().check(List.of(workbook.in(folder)), asked(null));
    }

    ListRow rowOf(AnnexWorkbook workbook) throws IOException {
        List<ListRow> rows = new ArrayList<>();
        reader().read(List.of(workbook.in(folder)), asked(AS_AT), rows::add);
        return rows.getFirst();
    }

    static AnnexAReader reader() {
        return new AnnexAReader(Limits.STANDARD);
    }

    static Asked asked(@Nullable LocalDate asAt) {
        return new Asked(asAt, TODAY, Set.of());
    }

    static Problem problem(Reading reading, ProblemKind kind) {
        return reading.summary().problems().stream()
                .filter(problem -> problem.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + kind + " in " + reading.summary().problems()));
    }
}

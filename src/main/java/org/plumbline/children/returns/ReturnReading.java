package org.plumbline.children.returns;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.annexa.Severity;

/**
 * What came of reading a return.
 *
 * @param kind which return
 * @param files the files' names
 * @param asAt the date given, or the one proposed by the data; null when there is neither
 * @param tables rows of each table that was found, in the return's own order
 * @param children how many different children the return names
 * @param problems everything somebody should know, file by file; an error refuses the return
 */
public record ReturnReading(
        ReturnKind kind,
        List<String> files,
        @Nullable LocalDate asAt,
        Map<ReturnTable, Integer> tables,
        int children,
        List<ReturnProblem> problems) {

    public ReturnReading {
        files = List.copyOf(files);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        problems = List.copyOf(problems);
    }

    /** Whether the return cannot be used as it is: at least one problem is an error. */
    public boolean isRefused() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}

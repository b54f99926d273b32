package org.plumbline.children.annexa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.children.workbook.Limits;
import org.plumbline.children.workbook.Sheet;
import org.plumbline.children.workbook.Workbook;
import org.plumbline.children.workbook.WorkbookRefused;

/** The workbooks of one extract while they are being read, and the lists recognised in them. */
final class OpenFiles implements AutoCloseable {
    private final Limits limits;
    private final Asked asked;
    private final List<Workbook> workbooks = new ArrayList<>();
    private final List<OpenList> lists = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    OpenFiles(Limits limits, Asked asked) {
        this.limits = limits;
        this.asked = asked;
    }

    /** Opens a workbook and recognises its sheets. */
    void open(Path path) throws IOException {
        String file = nameOf(path);
        try {
            Workbook workbook = Workbook.open(path, limits);
            workbooks.add(workbook);
            for (Sheet sheet : workbook.sheets()) {
                Optional<OpenList> list = OpenList.open(file, workbook, sheet, asked);
                if (list.isPresent()) {
                    lists.add(list.get());
                } else {
                    ProblemKind kind = ProblemKind.SHEET_UNKNOWN;
                    problems.add(new Problem(file, sheet.name(), 0, "", kind, kind.message()));
                }
            }
        } catch (WorkbookRefused refused) {
            ProblemKind kind = ProblemKind.FILE_REFUSED;
            problems.add(new Problem(
                    file, "", 0, "", kind, kind.message(refused.reason().message())));
        }
    }

    /** A file's name without its folders, which are nobody's business. */
    static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** The lists in the order of their numbers; a second claim on a list is reported and left out. */
    List<OpenList> recognised() {
        Map<AnnexList, OpenList> first = new EnumMap<>(AnnexList.class);
        for (OpenList list : lists) {
            OpenList known = first.putIfAbsent(list.list(), list);
            if (known != null) {
                ProblemKind kind = ProblemKind.LIST_TWICE;
                String other = known.file().equals(list.file())
                        ? known.sheet().name()
                        : known.sheet().name() + " in " + known.file();
                problems.add(new Problem(
                        list.file(),
                        list.sheet().name(),
                        0,
                        "",
                        kind,
                        kind.message(other, list.list().title())));
            }
        }
        return first.values().stream()
                .sorted(Comparator.comparing(OpenList::list))
                .toList();
    }

    /** What is wrong with files and sheets as wholes. */
    List<Problem> problems() {
        return problems;
    }

    @Override
    public void close() throws IOException {
        for (OpenList list : lists) {
            list.close();
        }
        for (Workbook workbook : workbooks) {
            workbook.close();
        }
    }
}

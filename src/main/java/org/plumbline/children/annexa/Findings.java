package org.plumbline.children.annexa;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.annexa.ListReader.Birth;

/** Puts together what was found in all the lists, and decides whether the workbook can be taken in. */
final class Findings {
    private final List<Path> files;
    private final Asked asked;
    private final List<OpenList> lists;
    private final List<Problem> problems;
    private final @Nullable LocalDate asAt;

    Findings(List<Path> files, Asked asked, List<Problem> ofFiles, List<OpenList> lists) {
        this.files = files;
        this.asked = asked;
        this.lists = lists;
        this.problems = new ArrayList<>(ofFiles);
        this.asAt = asked.asAt() == null ? latestSeen() : asked.asAt();
        checkDate();
        checkLists();
        lists.forEach(list -> problems.addAll(list.reader().problems()));
    }

    Reading reading() {
        Map<AnnexList, Integer> rows = new EnumMap<>(AnnexList.class);
        int setAside = 0;
        for (OpenList list : lists) {
            rows.put(list.list(), list.reader().rows());
            setAside += list.reader().setAside().size();
        }
        int children = countChildren();
        List<String> names = files.stream().map(OpenFiles::nameOf).toList();
        Reading.Summary summary = new Reading.Summary(
                names, asAt, Collections.unmodifiableMap(rows), setAside, children, List.copyOf(problems));
        boolean refused = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return refused || asAt == null ? new Reading.Refused(summary) : new Reading.Read(summary, asAt);
    }

    private @Nullable LocalDate latestSeen() {
        LocalDate latest = null;
        for (OpenList list : lists) {
            LocalDate seen = list.reader().latestSeen();
            latest = latest == null || (seen != null && seen.isAfter(latest)) ? seen : latest;
        }
        return latest;
    }

    private void checkDate() {
        if (asAt != null && asAt.isAfter(asked.today())) {
            ofFile(ProblemKind.AS_AT_IN_FUTURE, org.plumbline.page.Dates.day(asAt));
        } else if (asAt == null && !lists.isEmpty()) {
            ofFile(ProblemKind.AS_AT_UNKNOWN);
        }
    }

    private void checkLists() {
        boolean unread = problems.stream().anyMatch(problem -> problem.kind() == ProblemKind.FILE_REFUSED);
        if (lists.isEmpty()) {
            if (!unread) {
                ofFile(ProblemKind.NO_LIST);
            }
            return;
        }
        Set<RowName> asideUnknown = new HashSet<>(asked.setAside());
        Set<AnnexList> found = new HashSet<>();
        for (OpenList list : lists) {
            found.add(list.list());
            asideUnknown.removeAll(list.reader().setAside());
            if (!list.list().isAboutChildren() && list.reader().rows() > 0) {
                list.report(ProblemKind.NOT_KEPT, list.list().title());
            }
        }
        asideUnknown.forEach(name -> ofFile(ProblemKind.UNKNOWN_ROW_SET_ASIDE, name));
        for (AnnexList list : AnnexList.values()) {
            if (!unread && !found.contains(list)) {
                ofFile(ProblemKind.LIST_MISSING, list.title(), list.subject());
            }
        }
    }

    private int countChildren() {
        Map<String, Place> births = new HashMap<>();
        for (OpenList list : lists) {
            for (Map.Entry<String, Birth> birth : list.reader().births().entrySet()) {
                Place here = new Place(list.sheet().name(), birth.getValue());
                Place first =
                        births.merge(birth.getKey(), here, (a, b) -> a.birth().on() == null ? b : a);
                LocalDate on = birth.getValue().on();
                if (on != null && !on.equals(first.birth().on())) {
                    problems.add(differs(list, birth.getKey(), birth.getValue(), first));
                }
            }
        }
        return births.size();
    }

    private static Problem differs(OpenList list, String child, Birth birth, Place first) {
        ProblemKind kind = ProblemKind.BIRTH_DIFFERS;
        String message = kind.message(
                child, first.sheet(), Integer.toString(first.birth().row()));
        String heading = list.reader().birthHeading();
        return new Problem(list.file(), list.sheet().name(), birth.row(), heading, kind, message);
    }

    private void ofFile(ProblemKind kind, Object... details) {
        String file = files.size() == 1 ? OpenFiles.nameOf(files.getFirst()) : "";
        problems.add(new Problem(file, "", 0, "", kind, kind.message(details)));
    }

    private record Place(String sheet, Birth birth) {}
}

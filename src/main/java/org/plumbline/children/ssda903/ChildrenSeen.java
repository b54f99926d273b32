package org.plumbline.children.ssda903;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.plumbline.children.returns.CaseIdText;
import org.plumbline.children.returns.Place;
import org.plumbline.children.returns.ReturnProblemKind;
import org.plumbline.children.returns.ReturnProblems;

/** Which child stands in which file of the set, and whether the files agree about the child. */
final class ChildrenSeen {
    private final ReturnProblems problems;
    private final Set<String> children = new LinkedHashSet<>();
    private final Map<String, Map<String, Place>> firstPlaces = new LinkedHashMap<>();
    private final Map<String, Known<LocalDate>> births = new HashMap<>();
    private final Map<String, Known<String>> sexes = new HashMap<>();

    ChildrenSeen(ReturnProblems problems) {
        this.problems = problems;
    }

    /** How many different children there are. */
    int count() {
        return children.size();
    }

    void child(SetTable table, Place place, String child) {
        children.add(child);
        firstPlaces.computeIfAbsent(table.key(), _ -> new LinkedHashMap<>()).putIfAbsent(child, place);
    }

    void birth(Place place, String child, LocalDate on) {
        Known<LocalDate> first = births.putIfAbsent(child, new Known<>(on, place));
        if (first != null && !first.what().equals(on)) {
            differs(place, SetTable.BIRTH, ReturnProblemKind.BIRTH_DIFFERS, child, first.where());
        }
    }

    void sex(Place place, String child, String code) {
        Known<String> first = sexes.putIfAbsent(child, new Known<>(code, place));
        if (first != null && !first.what().equals(code)) {
            differs(place, SetTable.SEX, ReturnProblemKind.SEX_DIFFERS, child, first.where());
        }
    }

    /** The child's date of birth where a file of the set has told it, else the earliest day there is. */
    LocalDate birthOf(String child) {
        Known<LocalDate> birth = births.get(child);
        return birth == null ? LocalDate.MIN : birth.what();
    }

    /** Compares the files once all have been read. */
    void compare() {
        Map<String, Place> header = firstPlaces.getOrDefault("header", Map.of());
        if (!header.isEmpty()) {
            firstPlaces.forEach((table, places) -> places.forEach((child, place) -> {
                if (!header.containsKey(child)) {
                    problems.add(place, SetTable.CHILD, ReturnProblemKind.NOT_IN_HEADER, child);
                }
            }));
        }
        Map<String, Place> episodes = firstPlaces.getOrDefault("episodes", Map.of());
        Map<String, Place> leavers = firstPlaces.getOrDefault("oc3", Map.of());
        if (!episodes.isEmpty()) {
            header.forEach((child, place) -> {
                if (!episodes.containsKey(child) && !leavers.containsKey(child)) {
                    problems.add(place, SetTable.CHILD, ReturnProblemKind.NO_EPISODE, child);
                }
            });
        }
        compareIds();
    }

    private void compareIds() {
        Map<String, String> byDigits = new HashMap<>();
        for (String child : children) {
            String first = byDigits.putIfAbsent(CaseIdText.withoutLeadingZeros(child), child);
            if (first != null) {
                Place place = firstPlaces.values().stream()
                        .filter(places -> places.containsKey(child))
                        .map(places -> places.get(child))
                        .findFirst()
                        .orElseThrow();
                problems.add(place, SetTable.CHILD, ReturnProblemKind.IDS_ALIKE, first, child);
            }
        }
    }

    private void differs(Place place, String column, ReturnProblemKind kind, String child, Place first) {
        problems.add(place, column, kind, child, first.table(), Integer.toString(first.row()));
    }

    /** What a file said first, and where. */
    private record Known<T>(T what, Place where) {}
}

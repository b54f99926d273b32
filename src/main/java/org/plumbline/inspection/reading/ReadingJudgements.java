package org.plumbline.inspection.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares what independent places of a report say its judgements are. */
final class ReadingJudgements {
    /** Inspections from this day on give no overall effectiveness judgement. */
    static final LocalDate WITHOUT_OVERALL = LocalDate.of(2026, 4, 1);

    private static final Set<Area> SINGLE = Set.of(
            Area.OVERALL, Area.HELP_AND_PROTECTION, Area.IN_CARE, Area.ADOPTION, Area.CARE_LEAVERS, Area.LEADERS);
    private static final Set<Area> ILACS = Set.of(Area.OVERALL, Area.HELP_AND_PROTECTION, Area.IN_CARE, Area.LEADERS);
    private static final Set<Area> PROTECTION =
            Set.of(Area.OVERALL, Area.HELP_AND_PROTECTION, Area.PRACTICE, Area.LEADERS);
    /** Inadequate in one of these makes the whole inadequate, by the framework of the single inspections. */
    private static final Set<Area> LIMITING = Set.of(Area.HELP_AND_PROTECTION, Area.IN_CARE, Area.LEADERS);

    private final List<Doubt> doubts;

    ReadingJudgements(List<Doubt> doubts) {
        this.doubts = doubts;
    }

    /** The authority's judgements, and the board's where the report reviews one. */
    List<Judgement> read(Document document, Header header) {
        if (!header.kind().isGraded()) {
            return List.of();
        }
        List<Found> found = find(document, header.kind());
        Map<Area, List<Found>> byArea = found.stream()
                .collect(Collectors.groupingBy(Found::area, () -> new EnumMap<>(Area.class), Collectors.toList()));
        List<Judgement> judgements = new ArrayList<>();
        order(found).forEach(area -> judgements.add(decide(area, byArea.getOrDefault(area, List.of()))));
        lookForOldGrades(judgements);
        lookForMissing(document, header, byArea.keySet());
        lookAtLimits(header.kind(), judgements);
        if (header.reviewsBoard()) {
            addBoard(document, judgements);
        }
        return judgements;
    }

    private static List<Found> find(Document document, InspectionKind kind) {
        List<Found> found = new ArrayList<>(TableAsPrinted.read(document.front()));
        List<Found> written = TableAsWritten.read(Document.asWritten(document.front()));
        found.addAll(written.isEmpty() ? TableAsWritten.read(Document.asWritten(document.lines())) : written);
        if (!kind.isIlacs()) {
            Conclusion.read(document.frontBlocks()).ifPresent(found::add);
        }
        found.addAll(SectionHeadings.read(document.blocks()));
        return found;
    }

    /** As the frameworks order them: the table's own order, with the overall judgement where the report has it. */
    private static List<Area> order(List<Found> found) {
        return found.stream()
                .sorted(Comparator.comparing(Found::place))
                .map(Found::area)
                .distinct()
                .toList();
    }

    private Judgement decide(Area area, List<Found> found) {
        Map<Grade, Long> votes =
                found.stream().collect(Collectors.groupingBy(Found::grade, TreeMap::new, Collectors.counting()));
        Found first = found.getFirst();
        Grade grade = first.grade();
        if (votes.size() > 1) {
            long most = votes.values().stream().mapToLong(Long::longValue).max().orElse(0);
            grade = found.stream()
                    .map(Found::grade)
                    .filter(each -> votes.getOrDefault(each, 0L) == most)
                    .findFirst()
                    .orElse(first.grade());
            doubt("%s: %s"
                    .formatted(
                            area.label(),
                            found.stream()
                                    .map(each -> each.place().words() + " says "
                                            + each.grade().label())
                                    .distinct()
                                    .collect(Collectors.joining(", ", "", "."))));
        } else if (found.stream().allMatch(each -> each.place() == Found.Place.SECTION)) {
            doubt(area.label() + ": only the heading of its section gives a grade; no table of judgements was found.");
        }
        return new Judgement(Addressee.AUTHORITY, area, first.heading(), grade);
    }

    private void lookForOldGrades(List<Judgement> judgements) {
        String areas = judgements.stream()
                .filter(judgement -> !judgement.grade().isCurrent())
                .map(judgement -> judgement.area().label())
                .collect(Collectors.joining(", "));
        if (!areas.isEmpty()) {
            doubt(areas + ": the grade is one of the scale before November 2013, which has no equal today.");
        }
    }

    private void lookForMissing(Document document, Header header, Set<Area> found) {
        String front = Document.asWritten(document.front());
        for (Area area : expected(header.kind(), header.inspectedTo())) {
            if (!found.contains(area) && !TableAsWritten.saysNotJudged(area, front)) {
                doubt(area.label() + ": a report of this kind gives a grade, and none was found.");
            }
        }
    }

    private static Set<Area> expected(InspectionKind kind, @Nullable LocalDate inspectedTo) {
        return switch (kind) {
            case SIF -> SINGLE;
            case PROTECTION_OF_CHILDREN -> PROTECTION;
            case ILACS_STANDARD, ILACS_SHORT, ILACS ->
                inspectedTo != null && !inspectedTo.isBefore(WITHOUT_OVERALL)
                        ? ILACS.stream().filter(area -> area != Area.OVERALL).collect(Collectors.toSet())
                        : ILACS;
            default -> Set.of();
        };
    }

    private void lookAtLimits(InspectionKind kind, List<Judgement> judgements) {
        boolean limited = judgements.stream()
                .anyMatch(judgement -> LIMITING.contains(judgement.area()) && judgement.grade() == Grade.INADEQUATE);
        if (kind == InspectionKind.SIF && limited) {
            judgements.stream()
                    .filter(judgement -> judgement.area() == Area.OVERALL && judgement.grade() != Grade.INADEQUATE)
                    .forEach(overall ->
                            doubt("Overall: read as " + overall.grade().label()
                                    + ", although an area that makes the whole inadequate was read as inadequate."));
        }
    }

    private void addBoard(Document document, List<Judgement> judgements) {
        List<Judgement> board = BoardJudgement.read(document.blocks());
        if (board.isEmpty()) {
            doubt("Safeguarding board: the report reviews it, and no grade was found.");
            return;
        }
        judgements.add(board.getFirst());
        if (board.stream().map(Judgement::grade).distinct().count() > 1) {
            doubt("Safeguarding board: the report gives more than one grade: "
                    + board.stream()
                            .map(judgement -> judgement.grade().label())
                            .distinct()
                            .collect(Collectors.joining(", ", "", ".")));
        }
    }

    private void doubt(String sentence) {
        doubts.add(new Doubt(Doubt.Part.JUDGEMENTS, sentence));
    }
}

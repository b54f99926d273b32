package org.plumbline.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.StructureHistory;
import org.plumbline.authority.StructureHistory.NamedResponsibility;
import org.plumbline.authority.Teams;
import org.plumbline.authority.Teams.TeamRow;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.children.CaseIds;
import org.plumbline.structure.StructureFile.Reading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a structure file against what is there, and takes it in whole or not at all. */
@Service
class TakingInFile {
    private final StructureHistory history;
    private final StructureLines lines;
    private final ChangingStructure changing;
    private final Teams teams;
    private final Workers workers;
    private final CaseIds children;

    TakingInFile(
            StructureHistory history,
            StructureLines lines,
            ChangingStructure changing,
            Teams teams,
            Workers workers,
            CaseIds children) {
        this.history = history;
        this.lines = lines;
        this.changing = changing;
        this.teams = teams;
        this.workers = workers;
        this.children = children;
    }

    /**
     * What would happen.
     *
     * @param newWorkers names that are not in the structure yet and would be added
     * @param unknownChildren case ids that no extract named yet; they may come with the next one, or be mistyped
     * @param problems everything that keeps the file from being taken in, in the order of rows
     */
    record Preview(
            List<FileLine> lines, List<String> newWorkers, List<String> unknownChildren, List<FileProblem> problems) {

        boolean mayBeTaken() {
            return problems.isEmpty() && !lines.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public Preview preview(String text) {
        Reading reading = StructureFile.read(text);
        List<FileProblem> problems = new ArrayList<>(reading.problems());
        Set<String> knownTeams = teams.list().stream()
                .map(TeamRow::name)
                .map(Workers::normalised)
                .collect(Collectors.toSet());
        Set<String> knownAreas =
                lines.listAreas().stream().map(StructureLines.AreaRow::name).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (FileLine line : reading.lines()) {
            problem(line, knownTeams, knownAreas, seen).ifPresent(problems::add);
        }
        problems.sort(Comparator.comparingInt(FileProblem::row));
        return new Preview(reading.lines(), newWorkers(reading.lines()), unknownChildren(reading.lines()), problems);
    }

    /** Takes the file in, if it may be. @return the preview it was decided on */
    @Transactional
    public Preview take(String text) {
        Preview preview = preview(text);
        if (preview.mayBeTaken()) {
            preview.newWorkers().forEach(changing::addWorker);
            history.record(preview.lines().stream()
                    .flatMap(line -> line instanceof FileLine.Answering one ? Stream.of(named(one)) : Stream.empty())
                    .toList());
            preview.lines().forEach(this::takeAbsence);
        }
        return preview;
    }

    private static NamedResponsibility named(FileLine.Answering line) {
        return new NamedResponsibility(line.kind(), line.worker(), line.subject(), line.period(), line.deputy());
    }

    private void takeAbsence(FileLine line) {
        if (line instanceof FileLine.Away away) {
            changing.addAbsence(worker(away.worker()), deputy(away), away.from(), away.to());
        }
    }

    private @Nullable WorkerId deputy(FileLine.Away away) {
        String deputy = away.deputy();
        return deputy == null ? null : worker(deputy);
    }

    private WorkerId worker(String name) {
        return workers.findNamed(name).orElseThrow();
    }

    private static Optional<FileProblem> problem(
            FileLine line, Set<String> teams, Set<String> areas, Set<String> seen) {
        if (!seen.add(withoutRow(line))) {
            return Optional.of(new FileProblem(line.row(), "", "the same as a row above", "each row once"));
        }
        return switch (line) {
            case FileLine.Away away ->
                isSame(away.worker(), away.deputy())
                        ? Optional.of(
                                new FileProblem(line.row(), "subject", away.worker(), "somebody else to stand in"))
                        : Optional.empty();
            case FileLine.Answering one -> problem(one, teams, areas);
        };
    }

    private static Optional<FileProblem> problem(FileLine.Answering line, Set<String> teams, Set<String> areas) {
        String expected = switch (line.kind()) {
            case MANAGES_TEAM -> teams.contains(Workers.normalised(line.subject())) ? null : "a team of the structure";
            case HEADS_SERVICE_AREA -> areas.contains(line.subject()) ? null : "a service area of the structure";
            case MANAGES_WORKER -> isSame(line.worker(), line.subject()) ? "somebody else" : null;
            case REVIEWS_CHILD, EVALUATES_CHILD -> null;
        };
        return Optional.ofNullable(expected).map(what -> new FileProblem(line.row(), "subject", line.subject(), what));
    }

    private List<String> newWorkers(List<FileLine> lines) {
        return lines.stream()
                .flatMap(TakingInFile::workersOf)
                .collect(Collectors.toMap(Workers::normalised, name -> name, (first, _) -> first, TreeMap::new))
                .values()
                .stream()
                .filter(name -> workers.findNamed(name).isEmpty())
                .toList();
    }

    private List<String> unknownChildren(List<FileLine> lines) {
        Set<String> named = lines.stream()
                .flatMap(
                        line -> line instanceof FileLine.Answering one && one.kind() == ResponsibilityKind.REVIEWS_CHILD
                                ? Stream.of(one.subject())
                                : Stream.empty())
                .collect(Collectors.toCollection(TreeSet::new));
        named.removeAll(children.listChildren(named).keySet());
        return List.copyOf(named);
    }

    private static Stream<String> workersOf(FileLine line) {
        return switch (line) {
            case FileLine.Away away -> Stream.concat(Stream.of(away.worker()), Stream.ofNullable(away.deputy()));
            case FileLine.Answering one ->
                one.kind() == ResponsibilityKind.MANAGES_WORKER
                        ? Stream.of(one.worker(), one.subject())
                        : Stream.of(one.worker());
        };
    }

    private static boolean isSame(String one, @Nullable String other) {
        return other != null && Workers.normalised(one).equals(Workers.normalised(other));
    }

    private static String withoutRow(FileLine line) {
        return switch (line) {
            case FileLine.Away away ->
                new FileLine.Away(0, away.worker(), away.deputy(), away.from(), away.to()).toString();
            case FileLine.Answering one ->
                new FileLine.Answering(0, one.kind(), one.worker(), one.subject(), one.period(), one.deputy())
                        .toString();
        };
    }
}

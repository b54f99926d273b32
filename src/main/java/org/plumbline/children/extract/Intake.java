package org.plumbline.children.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.plumbline.children.ExtractId;
import org.plumbline.children.ExtractRow;
import org.plumbline.children.JsonText;
import org.plumbline.children.TakingInExtract.AlreadyTaken;
import org.plumbline.children.TakingInExtract.Outcome;
import org.plumbline.children.TakingInExtract.Refused;
import org.plumbline.children.TakingInExtract.Taken;
import org.plumbline.children.annexa.AnnexAReader;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.Asked;
import org.plumbline.children.annexa.Problem;
import org.plumbline.children.annexa.Reading;
import org.plumbline.children.annexa.Severity;
import org.plumbline.children.workbook.Limits;
import org.plumbline.database.Tenancy;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads an extract and stores what it says, row by row and in the caller's transaction. */
@Service
public class Intake {
    /** How far the work is after each part of it, by the time each took with large extracts. */
    private static final int READ_PERCENT = 35;

    private static final int CHILDREN_PERCENT = 45;
    private static final int FACTS_PERCENT = 90;

    private final Incoming incoming;
    private final Extracts extracts;
    private final Persons persons;
    private final Trail trail;

    Intake(Incoming incoming, Extracts extracts, Persons persons, Trail trail) {
        this.incoming = incoming;
        this.extracts = extracts;
        this.persons = persons;
        this.trail = trail;
    }

    /** Reads and stores, or says why not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome take(List<Path> files, Asked asked, Instant now, IntConsumer percent) throws IOException {
        String sha256 = ContentHash.of(files);
        incoming.waitForTurn();
        Optional<ExtractRow> before = extracts.findTaken(sha256);
        if (before.isPresent()) {
            return new AlreadyTaken(before.get());
        }
        Map<String, ChildRows> children;
        Reading reading;
        try (IncomingFacts facts = incoming.openFacts()) {
            reading = new AnnexAReader(Limits.STANDARD).read(files, asked, facts::take);
            children = facts.children();
        }
        return switch (reading) {
            case Reading.Refused refused -> new Refused(reasons(refused.summary()));
            case Reading.Read read -> {
                percent.accept(READ_PERCENT);
                yield store(read, children, sha256, now, percent);
            }
        };
    }

    private static List<String> reasons(Reading.Summary summary) {
        return summary.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Intake::sentence)
                .toList();
    }

    private static String sentence(Problem problem) {
        String row = problem.row() == 0 ? "" : ", row " + problem.row();
        String place = problem.sheet().isEmpty() ? problem.file() : problem.sheet() + row;
        return place.isEmpty() ? problem.message() : place + ": " + problem.message();
    }

    private Taken store(
            Reading.Read read, Map<String, ChildRows> children, String sha256, Instant now, IntConsumer percent)
            throws IOException {
        List<NewStanding> standings = standings(read.asAt(), children);
        boolean latest = extracts.findLatest()
                .map(known -> !known.asAt().isAfter(read.asAt()))
                .orElse(true);
        ExtractId extract = extracts.add(newExtract(read, sha256, now));
        extracts.addProblems(extract, read.summary().problems());
        incoming.addStandings(standings);
        incoming.addTeamsAndWorkers(extract, standings);
        persons.gatherIncoming();
        incoming.addChildren(extract);
        percent.accept(CHILDREN_PERCENT);
        incoming.addFacts(extract);
        if (latest) {
            persons.renewFromLatest();
        } else {
            persons.renewIncoming();
        }
        percent.accept(FACTS_PERCENT);
        incoming.keepStandings(extract, read.asAt());
        int rows = read.summary().rows().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        trail.changed(
                "extract-taken-in",
                Subject.of("extract", extract.value()),
                Map.of("as-at", read.asAt().toString(), "children", children.size(), "rows", rows));
        return new Taken(extract, read.asAt(), children.size(), rows);
    }

    /** Where each child stands, from the rows that count. */
    private static List<NewStanding> standings(LocalDate asAt, Map<String, ChildRows> children) {
        StandingRules rules = new StandingRules(asAt);
        List<NewStanding> standings = new ArrayList<>(children.size());
        children.forEach((caseId, rows) -> standings.add(rules.standing(caseId, rows)));
        return standings;
    }

    private static Extracts.NewExtract newExtract(Reading.Read read, String sha256, Instant now) {
        Reading.Summary summary = read.summary();
        JsonText rows = new JsonText(new StringBuilder());
        for (Map.Entry<AnnexList, Integer> list : summary.rows().entrySet()) {
            rows.member(list.getKey().key(), list.getValue());
        }
        return new Extracts.NewExtract(
                read.asAt(),
                String.join(", ", summary.files()),
                sha256,
                rows.end().toString(),
                summary.children(),
                now,
                Tenancy.getActor().reference());
    }
}

package org.plumbline.plan.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.board.Paper.PlanVersion;
import org.plumbline.plan.keeping.FreezingVersions;
import org.plumbline.plan.keeping.Objection;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanRow;
import org.plumbline.plan.keeping.PlanVersions;
import org.plumbline.plan.keeping.Plans;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts papers before a meeting that is planned: a version of a plan, frozen for it or before, or a document. */
@Service
class AddingPapers {
    private final Papers papers;
    private final Agendas agendas;
    private final Plans plans;
    private final PlanVersions versions;
    private final FreezingVersions freezing;
    private final Trail trail;

    AddingPapers(
            Papers papers,
            Agendas agendas,
            Plans plans,
            PlanVersions versions,
            FreezingVersions freezing,
            Trail trail) {
        this.papers = papers;
        this.agendas = agendas;
        this.plans = plans;
        this.versions = versions;
        this.freezing = freezing;
        this.trail = trail;
    }

    /** What is to be put before the meeting. */
    sealed interface Wanted {}

    /** A version that was frozen before. */
    record Frozen(PlanVersion version) implements Wanted {}

    /** The plan as it stands, frozen for this meeting. */
    record Present(PlanId plan) implements Wanted {}

    /**
     * A document.
     *
     * @param place where it is kept
     */
    record Document(String title, String place) implements Wanted {}

    /**
     * Adds the paper.
     *
     * @param item the item of the agenda it belongs to; null for the meeting as a whole
     */
    @Transactional
    Outcome<Long> add(Meeting meeting, @Nullable AgendaItemId item, Wanted wanted, Signature signature) {
        List<Objection> objections = objections(meeting, item, wanted);
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        return switch (wanted) {
            case Document(String title, String place) ->
                done(
                        meeting,
                        papers.add(
                                meeting.id(),
                                item,
                                title,
                                place,
                                null,
                                signature.at(),
                                signature.by().account()));
            case Frozen(PlanVersion version) -> done(meeting, addVersion(meeting, item, version, signature));
            case Present(PlanId plan) -> freeze(meeting, item, plan, signature);
        };
    }

    /** Withdraws a paper of a meeting that is planned. */
    @Transactional
    boolean withdraw(Meeting meeting, long paper, Signature signature) {
        boolean withdrawn = meeting.status() == MeetingStatus.PLANNED
                && papers.withdraw(
                        meeting.id(), paper, signature.at(), signature.by().account());
        if (withdrawn) {
            changed("board-paper-withdrawn", meeting, paper);
        }
        return withdrawn;
    }

    private Outcome<Long> freeze(Meeting meeting, @Nullable AgendaItemId item, PlanId plan, Signature signature) {
        String to = meeting.boardName() + ", " + Dates.day(meeting.on());
        return switch (freezing.submit(plan, to, "", signature)) {
            case Outcome.Done<Integer>(Integer number) ->
                done(meeting, addVersion(meeting, item, new PlanVersion(plan, number), signature));
            case Outcome.Refused<Integer>(List<Objection> objections) -> new Outcome.Refused<>(objections);
            case Outcome.Conflict<Integer> _ -> new Outcome.Conflict<>();
        };
    }

    private long addVersion(Meeting meeting, @Nullable AgendaItemId item, PlanVersion version, Signature signature) {
        String plan = plans.find(version.plan()).map(PlanRow::title).orElseThrow();
        return papers.add(
                meeting.id(),
                item,
                plan + ", version " + version.number(),
                "",
                version,
                signature.at(),
                signature.by().account());
    }

    private List<Objection> objections(Meeting meeting, @Nullable AgendaItemId item, Wanted wanted) {
        List<Objection> objections = new ArrayList<>();
        if (meeting.status() != MeetingStatus.PLANNED) {
            objections.add(
                    new Objection("kind", "The papers of a meeting that was held or cancelled stay as they are."));
        }
        if (item != null && agendas.find(meeting.id(), item).isEmpty()) {
            objections.add(new Objection("item", "Select an item of the agenda."));
        }
        if (!exists(wanted)) {
            objections.add(new Objection("version", "Select a plan of the list."));
        }
        if (wanted instanceof Frozen(PlanVersion version) && isBefore(meeting, item, version)) {
            objections.add(new Objection(
                    "version", "Version " + version.number() + " is before the meeting already: select another."));
        }
        return objections;
    }

    private boolean isBefore(Meeting meeting, @Nullable AgendaItemId item, PlanVersion version) {
        return papers.listOf(meeting.id()).stream()
                .anyMatch(paper -> version.equals(paper.version()) && Objects.equals(item, paper.item()));
    }

    private boolean exists(Wanted wanted) {
        return switch (wanted) {
            case Document _ -> true;
            case Present(PlanId plan) -> plans.find(plan).isPresent();
            case Frozen(PlanVersion version) ->
                versions.listOf(version.plan()).stream().anyMatch(row -> row.number() == version.number());
        };
    }

    private Outcome<Long> done(Meeting meeting, long paper) {
        changed("board-paper-added", meeting, paper);
        return new Outcome.Done<>(paper);
    }

    private void changed(String what, Meeting meeting, long paper) {
        trail.changed(what, Subject.of("board-meeting", meeting.id().value()), Map.of("paper", paper));
    }
}

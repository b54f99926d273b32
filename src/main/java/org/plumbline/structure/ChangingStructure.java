package org.plumbline.structure;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Period;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.ServiceAreaId;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the structure, each change on the trail in the same transaction. */
@Service
class ChangingStructure {
    private final StructureChanges changes;
    private final Workers workers;
    private final Trail trail;

    ChangingStructure(StructureChanges changes, Workers workers, Trail trail) {
        this.changes = changes;
        this.workers = workers;
        this.trail = trail;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is an area of that name */
    @Transactional
    ServiceAreaId addArea(String name) {
        ServiceAreaId area = changes.addArea(name);
        trail.changed("service-area-added", Subject.of("service-area", area.value()), Map.of());
        return area;
    }

    @Transactional
    void placeTeam(TeamId team, @Nullable ServiceAreaId area) {
        changes.placeTeam(team, area);
        trail.changed(
                "team-placed",
                Subject.of("team", team.value()),
                area == null ? Map.of() : Map.of("serviceArea", area.value()));
    }

    @Transactional
    void add(ResponsibilityKind kind, WorkerId holder, long subject, Period period, boolean deputy) {
        long id = changes.add(kind, holder, subject, period, deputy);
        trail.changed(
                "responsibility-added",
                Subject.of("responsibility", id),
                Map.of(
                        "kind", kind.code(),
                        "holder", holder.value(),
                        "subject", subject,
                        "from", period.from().toString(),
                        "deputy", deputy));
    }

    @Transactional
    void end(AnswersFor responsibility, LocalDate lastDay) {
        changes.end(responsibility.id(), lastDay);
        trail.changed(
                "responsibility-ended",
                Subject.of("responsibility", responsibility.id()),
                Map.of("lastDay", lastDay.toString()));
    }

    /** Takes away what was entered by mistake; the trail keeps what it said. */
    @Transactional
    void remove(AnswersFor mistaken) {
        changes.remove(mistaken.id());
        trail.changed(
                "responsibility-removed",
                Subject.of("responsibility", mistaken.id()),
                Map.of(
                        "kind", mistaken.kind().code(),
                        "holder", mistaken.holder().value(),
                        "subject", mistaken.subject(),
                        "from", mistaken.period().from().toString(),
                        "deputy", mistaken.deputy()));
    }

    @Transactional
    void addAbsence(WorkerId worker, @Nullable WorkerId deputy, LocalDate from, LocalDate to) {
        long id = changes.addAbsence(worker, deputy, from, to);
        trail.changed(
                "absence-added",
                Subject.of("worker", worker.value()),
                Map.of("absence", id, "from", from.toString(), "to", to.toString()));
    }

    @Transactional
    void removeAbsence(WorkerId worker, long absence) {
        changes.removeAbsence(worker, absence);
        trail.changed("absence-removed", Subject.of("worker", worker.value()), Map.of("absence", absence));
    }

    @Transactional
    void setContact(WorkerId worker, @Nullable String email, @Nullable String telephone) {
        workers.setContact(worker, email, telephone);
        trail.changed("contact-changed", Subject.of("worker", worker.value()), Map.of());
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is a worker of that name */
    @Transactional
    WorkerId addWorker(String name) {
        WorkerId worker = workers.add(name);
        trail.changed("worker-added", Subject.of("worker", worker.value()), Map.of());
        return worker;
    }
}

package org.plumbline.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.plan.keeping.PlanVersions;
import org.plumbline.plan.keeping.Plans;
import org.plumbline.plan.keeping.Snapshots;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plans for other rooms to read: as they stand, and as they were frozen. A snapshot says of each team's management what
 * only some may read; {@link PlanSnapshot#withoutCapability()} is for everybody else.
 */
@Service
public class ReadingPlans {
    private final Plans plans;
    private final PlanVersions versions;
    private final Snapshots snapshots;
    private final JsonMapper json;

    ReadingPlans(Plans plans, PlanVersions versions, Snapshots snapshots, JsonMapper json) {
        this.plans = plans;
        this.versions = versions;
        this.snapshots = snapshots;
        this.json = json;
    }

    /** A plan by its title. */
    public record PlanTitle(PlanId id, String title) {}

    /**
     * A frozen version, without its content.
     *
     * @param number from 1
     * @param submittedTo to whom
     * @param sha256 the hash of its content in hexadecimal, to be printed on what is made from it
     */
    public record Version(int number, String submittedTo, Instant frozenAt, String sha256) {}

    /** Every plan of the authority, the newest first. */
    @Transactional(readOnly = true)
    public List<PlanTitle> listPlans() {
        return plans.list().stream()
                .map(plan -> new PlanTitle(plan.id(), plan.title()))
                .toList();
    }

    /** The frozen versions of a plan, the newest first. */
    @Transactional(readOnly = true)
    public List<Version> listVersions(PlanId plan) {
        return versions.listOf(plan).stream()
                .map(version ->
                        new Version(version.number(), version.submittedTo(), version.frozenAt(), version.sha256()))
                .toList();
    }

    /** The plan as it was frozen; empty when there is no such version. */
    @Transactional(readOnly = true)
    public Optional<PlanSnapshot> findVersion(PlanId plan, int number) {
        return versions.findContent(plan, number).map(content -> json.readValue(content, PlanSnapshot.class));
    }

    /**
     * The plan as it stands.
     *
     * @param today the day by which actions count as not updated
     */
    @Transactional(readOnly = true)
    public PlanSnapshot getPresent(PlanId plan, LocalDate today) {
        return snapshots.of(plan, today);
    }
}

package org.plumbline.evaluation.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.Structure;
import org.plumbline.authority.Structures;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.evaluation.judging.Tie;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds which auditors are not independent of which children today, and why. */
@Service
public class FindingTies {
    private final CaseHoldings holdings;
    private final Structures structures;
    private final Clock clock;

    FindingTies(CaseHoldings holdings, Structures structures, Clock clock) {
        this.holdings = holdings;
        this.structures = structures;
        this.clock = clock;
    }

    /** For each child the auditors with ties to it, and the ties; an auditor who is independent is left out. */
    @Transactional(readOnly = true)
    public Map<ChildId, Map<WorkerId, Set<Tie>>> find(Collection<ChildId> children, Collection<WorkerId> auditors) {
        return among(holdings.list(children), auditors);
    }

    Map<ChildId, Map<WorkerId, Set<Tie>>> among(List<CaseHolding> held, Collection<WorkerId> auditors) {
        Structure structure = structures.getStructureAround(
                held.stream().map(CaseHolding::caseId).toList());
        LineManagement line = structure.lineManagement();
        LocalDate today = LocalDate.now(clock.withZone(Dates.LONDON));
        Map<ChildId, Map<WorkerId, Set<Tie>>> ties = new HashMap<>();
        for (CaseHolding one : held) {
            Map<WorkerId, Set<Tie>> ofChild = new HashMap<>();
            for (WorkerId auditor : auditors) {
                Set<Tie> found = Tie.between(auditor, structure, line, one.caseId(), one.worker(), one.team(), today);
                if (!found.isEmpty()) {
                    ofChild.put(auditor, found);
                }
            }
            ties.put(one.child(), ofChild);
        }
        return ties;
    }
}

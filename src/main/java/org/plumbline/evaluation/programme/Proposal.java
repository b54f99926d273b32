package org.plumbline.evaluation.programme;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.evaluation.programme.Placement.Placed;

/**
 * Who would evaluate whom, for all children of a draw that wait for an auditor.
 *
 * @param auditors of the programme, by name
 */
public record Proposal(List<ProposedCase> cases, List<ProgrammeAuditor> auditors) {

    public Proposal {
        cases = List.copyOf(cases);
        auditors = List.copyOf(auditors);
    }

    /** Whether anybody at all would be allocated. */
    public boolean placesAnybody() {
        return cases.stream().anyMatch(one -> one.placement() instanceof Placed);
    }

    /** Equal for equal proposals: confirms that what was agreed to is what is done. */
    public String version() {
        String text = cases.stream().map(one -> one.placement().toString()).collect(Collectors.joining());
        return Integer.toHexString(text.hashCode());
    }
}

package org.plumbline.evaluation.programme.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildLinks;
import org.plumbline.draw.Draw;
import org.plumbline.evaluation.judging.Tie;
import org.plumbline.evaluation.programme.Placement;
import org.plumbline.evaluation.programme.Placement.Placed;
import org.plumbline.evaluation.programme.Programme;
import org.plumbline.evaluation.programme.ProgrammeAuditor;
import org.plumbline.evaluation.programme.Proposal;
import org.plumbline.evaluation.programme.ProposedCase;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;

/**
 * Who would evaluate whom, to be agreed to.
 *
 * @param changed the proposal is another than the one that was agreed to
 * @param unplaced what to do about children without an auditor; null when there are none
 * @param whatHappens what the button does; null when it would do nothing
 */
record AllocationPage(
        String title,
        boolean changed,
        @Nullable String unplaced,
        Table table,
        @Nullable String whatHappens,
        String action,
        String version,
        Button allocate) {

    static AllocationPage of(Programme programme, Draw draw, Proposal proposal, boolean changed) {
        Map<WorkerId, String> names = proposal.auditors().stream()
                .collect(Collectors.toMap(ProgrammeAuditor::worker, ProgrammeAuditor::name));
        int placed = (int) proposal.cases().stream()
                .filter(one -> one.placement() instanceof Placed)
                .count();
        int unplaced = proposal.cases().size() - placed;
        return new AllocationPage(
                title(draw),
                changed,
                unplaced == 0 ? null : unplaced(unplaced),
                table(proposal, names),
                placed == 0 ? null : whatHappens(programme, placed),
                ProgrammeLinks.allocation(programme.id(), draw.number()),
                proposal.version(),
                Button.primary("Allocate " + Numbers.of(placed, "child", "children")));
    }

    static String title(Draw draw) {
        return "Allocate the children of draw " + draw.number();
    }

    private static String unplaced(int children) {
        return Numbers.of(children, "child has", "children have")
                + " no auditor. Replace a child of whom nobody is independent by the next ticket, with that reason, or"
                + " plan a further programme with other auditors.";
    }

    private static String whatHappens(Programme programme, int children) {
        return "Each auditor finds the evaluations in My work and sees those children until the evaluation ends. "
                + Numbers.of(children, "evaluation is", "evaluations are") + " due on "
                + Dates.day(programme.dueOn()) + ".";
    }

    private static Table table(Proposal proposal, Map<WorkerId, String> names) {
        return Table.of("Proposed allocation")
                .hideCaption()
                .column("Child")
                .column("Auditor")
                .column("Not independent")
                .rows(proposal.cases().stream().map(one -> row(one, names)).toList());
    }

    private static List<Cell> row(ProposedCase one, Map<WorkerId, String> names) {
        return List.of(
                Cell.link(one.child().caseId(), ChildLinks.child(one.child().child())),
                Cell.text(
                        switch (one.placement()) {
                            case Placed(int _, WorkerId auditor) -> names.getOrDefault(auditor, "");
                            case Placement.NobodyIndependent _ -> "Nobody: no auditor of this programme is independent";
                            case Placement.NoRoom _ -> "Nobody: the independent auditors have no room left";
                        }),
                Cell.text(ties(one, names)));
    }

    private static String ties(ProposedCase one, Map<WorkerId, String> names) {
        List<String> said = new ArrayList<>();
        one.ties().entrySet().stream()
                .sorted(Comparator.comparing(entry -> names.getOrDefault(entry.getKey(), "")))
                .forEach(entry -> said.add(names.getOrDefault(entry.getKey(), "") + " " + words(entry.getValue())));
        return String.join("; ", said);
    }

    private static String words(Set<Tie> ties) {
        return ties.stream().sorted().map(Tie::words).collect(Collectors.joining(" and "));
    }
}

package org.plumbline.evaluation.judging;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.Structure;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;

/** What keeps an auditor from being independent of a child. */
public enum Tie {
    HOLDS("holds the case"),
    MANAGES("manages the worker or team that holds the case"),
    REVIEWS("is the child's reviewing officer or conference chair");

    private final String words;

    Tie(String words) {
        this.words = words;
    }

    /** As it stands after the auditor's name. */
    public String words() {
        return words;
    }

    /**
     * What ties an auditor to a child on a day; empty for one who is independent.
     *
     * @param line the line management of the same structure, worked out once for many questions
     * @param caseId the child's id in the case system
     * @param holder who holds the case; null when nobody does
     * @param team the team that holds it; null when none does
     */
    public static Set<Tie> between(
            WorkerId auditor,
            Structure structure,
            LineManagement line,
            String caseId,
            @Nullable WorkerId holder,
            @Nullable TeamId team,
            LocalDate on) {
        Set<Tie> ties = EnumSet.noneOf(Tie.class);
        if (holder != null && line.samePerson(auditor, holder)) {
            ties.add(HOLDS);
        }
        if (managesCase(auditor, structure, line, holder, team, on)) {
            ties.add(MANAGES);
        }
        if (structure.reviewersOf(caseId, on).stream().anyMatch(reviewer -> line.samePerson(reviewer, auditor))) {
            ties.add(REVIEWS);
        }
        return ties;
    }

    private static boolean managesCase(
            WorkerId auditor,
            Structure structure,
            LineManagement line,
            @Nullable WorkerId holder,
            @Nullable TeamId team,
            LocalDate on) {
        WorkerId standing = structure.merged().standing(auditor);
        boolean managesHolder = holder != null && line.manages(auditor, holder, on);
        boolean managesTeam = team != null
                && (structure.teamsManagedBy(standing, on).contains(team)
                        || structure.teamsHeadedBy(standing, on).contains(team)
                        || structure.managersOf(team, on).stream()
                                .anyMatch(manager -> line.manages(auditor, manager, on)));
        return managesHolder || managesTeam;
    }
}

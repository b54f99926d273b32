package org.plumbline.access;

import java.util.Locale;

/** Something a person may be allowed to do; which roles are is data, in {@code access/permissions.csv}. */
public enum Permission {
    /** The home page of one's own work. */
    SEE_MY_WORK,
    /** The list of children and each child's page, as far as one's sight reaches. */
    SEE_CHILDREN,
    /** Which extracts were taken in, and their problems. */
    SEE_EXTRACTS,
    /** Take an extract in. */
    TAKE_IN_EXTRACTS,
    /** Undo the taking in of an extract. */
    UNDO_EXTRACTS,
    /** Completed evaluations, as far as one's sight reaches. */
    SEE_EVALUATIONS,
    /** Evaluate the practice with a child allocated to one. */
    EVALUATE,
    /** Programmes, frames and draws. */
    SEE_PROGRAMMES,
    /** Make programmes, close frames, allocate auditors. */
    PLAN_PROGRAMMES,
    /** Give the dice digits of a draw whose frame somebody else closed. */
    WITNESS_DRAWS,
    /** Actions, as far as one's sight reaches. */
    SEE_ACTIONS,
    /** Every task of the plan and its boards, whoever owns it. */
    SEE_EVERY_TASK,
    /** Agree a new action. */
    AGREE_ACTIONS,
    /** Propose one's own action done. */
    PROPOSE_ACTIONS_DONE,
    /** Verify that somebody else's action is done, or send it back. */
    VERIFY_ACTIONS,
    /** Say that a child may be unsafe now. */
    RAISE_SAFETY_ALERTS,
    /** Acknowledge and resolve a safety alert that somebody else raised. */
    RESOLVE_SAFETY_ALERTS,
    /** Inspections, and recommendations of every source with their clocks and what became of them. */
    SEE_INSPECTIONS,
    /** Take inspection reports in, enter recommendations, say how they stand, link those that recur, confirm clocks. */
    KEEP_INSPECTIONS,
    /** The improvement plan: its actions, their states and evidence, its versions. */
    SEE_PLAN,
    /** What is said of the capability of each team's management in the plan. */
    SEE_PLAN_CAPABILITY,
    /** Answer for the plan actions that one leads. */
    UPDATE_PLAN,
    /** Verify plan actions, and judge their impact. */
    VERIFY_PLAN,
    /** Make and change plans, bring old ones in, submit versions. */
    CHANGE_PLAN,
    /** The overview of evaluations and actions, in figures. */
    SEE_OVERVIEW,
    /** The boards on which one sits: their meetings, papers, questions and the figures of the plan. */
    SEE_BOARDS,
    /** Every board, whoever sits on it. */
    SEE_ALL_BOARDS,
    /** Set boards up, say who sits on them, call meetings, keep agendas and minutes. */
    KEEP_BOARDS,
    /** Ask a question for a board, and say whether the board accepts the answer. */
    CHALLENGE_PLAN,
    /** The list of reports, and those that went out. */
    SEE_REPORTS,
    /** Compose reports: words, arrangement, figures, frozen versions. */
    WRITE_REPORTS,
    /** Sign reports off. */
    SIGN_REPORTS,
    /** Record that a report went to its body, and whether it was published. */
    ISSUE_REPORTS,
    /** Sections of reports that are not for publication. */
    SEE_EXEMPT_REPORTS,
    /** Reports in full figures. */
    SEE_CONFIDENTIAL_REPORTS,
    /** The practice standards, with their versions. */
    SEE_FRAMEWORK,
    /** Write, adopt, change and retire practice standards. */
    KEEP_FRAMEWORK,
    /** Who manages, heads and reviews whom. */
    SEE_STRUCTURE,
    /** Change who manages, heads and reviews whom. */
    CHANGE_STRUCTURE,
    /** Accounts and their roles. */
    MANAGE_PEOPLE,
    /** The authority's name, colour and rules. */
    CHANGE_SETTINGS,
    /** The trail of changes and reads. */
    SEE_TRAIL,
    /** Mail that went or waits to go out. */
    SEE_OUTBOX;

    /** As it stands in the matrix: {@code see-children}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The permission with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Permission ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

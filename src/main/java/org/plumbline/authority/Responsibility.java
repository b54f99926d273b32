package org.plumbline.authority;

/** What one worker answers for, from one day to another, as its holder or as a deputy. */
public sealed interface Responsibility {

    /** Who carries it. */
    WorkerId holder();

    /** The days on which it is carried. */
    Period period();

    /** Whether it is carried as a deputy, for when the first holder is away. */
    boolean deputy();

    /** First-line management of a team and so of everyone who works in it. */
    record ManagesTeam(WorkerId holder, TeamId team, Period period, boolean deputy) implements Responsibility {}

    /** Management of one person; a service manager is the one who manages a team's manager. */
    record ManagesWorker(WorkerId holder, WorkerId managed, Period period, boolean deputy) implements Responsibility {}

    /** Head of service: answers for every team of the area. */
    record HeadsServiceArea(WorkerId holder, ServiceAreaId area, Period period, boolean deputy)
            implements Responsibility {}

    /**
     * Independent reviewing officer or conference chair of one child.
     *
     * @param childCaseId the child's id in the authority's case system
     */
    record ReviewsChild(WorkerId holder, String childCaseId, Period period, boolean deputy) implements Responsibility {}

    /**
     * Evaluates one child's practice, and so may see that child while the allocation lasts.
     *
     * @param childCaseId the child's id in the authority's case system
     */
    record EvaluatesChild(WorkerId holder, String childCaseId, Period period, boolean deputy)
            implements Responsibility {}
}

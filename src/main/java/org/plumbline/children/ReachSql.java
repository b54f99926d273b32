package org.plumbline.children;

/**
 * Who and which children are somebody's, as conditions of SQL: each stands behind {@code in}. None is tied to a row of the
 * statement around it, so that the database looks it up once for a list and not once for every row. Parameters:
 * {@code :worker} the reader, {@code :teams} the reader's teams, {@code :today}.
 */
public final class ReachSql {
    /** The reader, under every spelling of the name that was merged. */
    public static final String MYSELF = "(select m.id from workers m where m.id = :worker or m.merged_into = :worker)";

    /** The children that the reader holds now: what is found follows the child to the next worker. */
    public static final String HELD_NOW =
            "(select n.child_id from current_standings n where n.worker_id in " + MYSELF + ")";

    /** The children that the reader's teams hold now. */
    public static final String IN_TEAMS_NOW =
            "(select n.child_id from current_standings n where n.team_id in (:teams))";

    /** The children whose reviewing officer or conference chair the reader is now. */
    public static final String REVIEWED_NOW = ofResponsibility("r.kind = 'reviews-child' and ");

    /** The children that the reader reviews or evaluates now. */
    public static final String REVIEWED_OR_EVALUATED_NOW = ofResponsibility("");

    private ReachSql() {}

    private static String ofResponsibility(String kind) {
        return """
            (select k.id
               from responsibilities r
               join children k on k.authority_id = r.authority_id and k.case_id = r.child_case_id
              where %sr.worker_id in %s
                and r.from_on <= :today and (r.to_on is null or r.to_on >= :today))
            """.formatted(kind, MYSELF);
    }
}

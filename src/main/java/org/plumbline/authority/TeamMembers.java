package org.plumbline.authority;

/**
 * Port: tells who works in which team. Extracts name teams and workers only together, on the children they hold, so the
 * room that keeps the children implements it as a bean. It answers with a select, so that the structure is read in one
 * statement.
 */
@FunctionalInterface
public interface TeamMembers {

    /**
     * A select, without parameters, of who has held children in which team in the current authority: {@code worker_id},
     * {@code team_id}, {@code from_on} and {@code to_on} (null while it lasts), in this order.
     */
    String memberships();
}

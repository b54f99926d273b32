package org.plumbline.authority;

import java.util.List;
import org.plumbline.authority.Structure.Membership;

/**
 * Port: tells who works in which team. Extracts name teams and workers only together, on the children they hold, so the
 * room that keeps the children implements it as a bean.
 */
@FunctionalInterface
public interface TeamMembers {

    /** Who has held children in which team, and when, in the current authority; called inside a transaction. */
    List<Membership> listMemberships();
}

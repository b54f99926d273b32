package org.plumbline.evaluation.web;

import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;

/** What a reader may do about an evaluation besides reading it. */
record Rights(boolean raisesAlerts, boolean agreesActions, boolean withdraws, boolean opensChild) {
    /** Those of whoever writes it. */
    static final Rights OF_AUDITOR = new Rights(true, true, false, true);

    /**
     * Those of a reader.
     *
     * @param reachesChild whether the child is in the reader's reach; an action is agreed with those who hold the child now
     */
    static Rights of(SignedIn person, PermissionMatrix matrix, boolean reachesChild) {
        return new Rights(
                matrix.allows(person.roles(), Permission.RAISE_SAFETY_ALERTS),
                reachesChild && matrix.allows(person.roles(), Permission.AGREE_ACTIONS),
                matrix.allows(person.roles(), Permission.PLAN_PROGRAMMES),
                reachesChild && matrix.allows(person.roles(), Permission.SEE_CHILDREN));
    }
}

package org.plumbline.evaluation.programme;

import org.plumbline.authority.WorkerId;

/** What allocation found for one case. A case without an auditor is an answer too, to be shown. */
public sealed interface Placement {

    /** The case's place in the draw. */
    int position();

    /** An independent auditor with room takes it. */
    record Placed(int position, WorkerId auditor) implements Placement {}

    /** Every auditor of the programme holds, manages or reviews the case. */
    record NobodyIndependent(int position) implements Placement {}

    /** Auditors independent of the case have no room left, however the other cases are shared out. */
    record NoRoom(int position) implements Placement {}
}

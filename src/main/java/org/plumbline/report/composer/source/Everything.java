package org.plumbline.report.composer.source;

import java.util.Set;
import org.plumbline.access.Reach;

/** Reports count over the whole authority; who may read them is decided where they are read. */
final class Everything {
    static final Reach REACH = new Reach(true, Set.of(), null);

    private Everything() {}
}

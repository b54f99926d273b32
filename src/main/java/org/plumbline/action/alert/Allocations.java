package org.plumbline.action.alert;

import org.plumbline.children.ChildId;
import org.springframework.stereotype.Component;

/** Says who holds a child. */
@Component
class Allocations {

    /** Who holds the child now; called inside a transaction. */
    Allocation getAllocation(ChildId child) {
        return new Allocation(Long.toString(child.value()), null, null);
    }
}

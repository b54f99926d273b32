package org.plumbline.access;

import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.database.Tenancy;
import org.springframework.stereotype.Component;

/** Makes the person of a session from an account. */
@Component
class Identifying {
    private final Workers workers;

    Identifying(Workers workers) {
        this.workers = workers;
    }

    /**
     * The person, in the structure under the name that stands today: an account may have been made for a spelling that was
     * merged into another since.
     */
    SignedIn signedIn(AccountRow account) {
        SignedIn person = account.signedIn();
        @Nullable WorkerId worker = account.worker();
        return worker == null
                ? person
                : Tenancy.in(
                        account.authority(),
                        person.actor(),
                        () -> person.as(workers.find(worker)
                                .map(Workers.WorkerRow::mergedInto)
                                .orElse(worker)));
    }
}

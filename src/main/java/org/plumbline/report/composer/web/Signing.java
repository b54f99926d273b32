package org.plumbline.report.composer.web;

import java.util.List;
import org.plumbline.access.SignedIn;
import org.plumbline.report.composer.Draft;
import org.plumbline.report.composer.FrozenVersion;
import org.plumbline.report.composer.template.SignatureOf;
import org.springframework.stereotype.Component;

/** Who may record which sign-off of a version. */
@Component
class Signing {
    private final Readers readers;

    Signing(Readers readers) {
        this.readers = readers;
    }

    /** Who writes reports records everybody's sign-off; a Cabinet Member and the monitoring officer record their own. */
    List<SignatureOf> open(Draft draft, FrozenVersion version, SignedIn person) {
        if (version.issuedAt() != null || !readers.maySign(person)) {
            return List.of();
        }
        List<SignatureOf> missing = version.missing(draft.template().signatures());
        return readers.mayWrite(person) ? missing : readers.ownCapacities(person, missing);
    }
}

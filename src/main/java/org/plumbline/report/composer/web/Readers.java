package org.plumbline.report.composer.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.report.composer.FrozenVersion;
import org.plumbline.report.composer.template.SignatureOf;
import org.plumbline.report.composer.template.View;
import org.springframework.stereotype.Component;

/** Who may read which view of which report. */
@Component
class Readers {
    private static final Set<String> OF_THE_BOARD = Set.of("improvement-board", "commissioner");

    private final PermissionMatrix permissions;

    Readers(PermissionMatrix permissions) {
        this.permissions = permissions;
    }

    boolean mayWrite(SignedIn person) {
        return permissions.allows(person.roles(), Permission.WRITE_REPORTS);
    }

    boolean maySign(SignedIn person) {
        return permissions.allows(person.roles(), Permission.SIGN_REPORTS);
    }

    boolean mayIssue(SignedIn person) {
        return permissions.allows(person.roles(), Permission.ISSUE_REPORTS);
    }

    /** Of these capacities, those that are the person's own office: a Cabinet Member's, the monitoring officer's, the director's. */
    List<SignatureOf> ownCapacities(SignedIn person, List<SignatureOf> capacities) {
        Set<Role> roles = person.roles();
        return capacities.stream()
                .filter(capacity -> switch (capacity) {
                    case CABINET_MEMBER -> roles.contains(Role.LEAD_MEMBER);
                    case MONITORING_OFFICER -> roles.contains(Role.LEGAL);
                    case DIRECTOR -> roles.contains(Role.DIRECTOR);
                    case AUTHOR, CONTACT_OFFICER -> false;
                })
                .toList();
    }

    /** Versions that have not gone out are for those who make, sign or send them. */
    boolean mayRead(SignedIn person, FrozenVersion version) {
        return version.issuedAt() != null || mayWrite(person) || maySign(person) || mayIssue(person);
    }

    /** The views that the person may read of a report to this body. */
    List<View> views(SignedIn person, String body) {
        return Arrays.stream(View.values())
                .filter(view -> switch (view) {
                    case PUBLIC -> true;
                    case EXEMPT -> permissions.allows(person.roles(), Permission.SEE_EXEMPT_REPORTS);
                    case CONFIDENTIAL -> mayReadConfidential(person, body);
                })
                .toList();
    }

    private boolean mayReadConfidential(SignedIn person, String body) {
        boolean ofBoardOnly = person.roles().equals(Set.of(Role.BOARD_MEMBER));
        return permissions.allows(person.roles(), Permission.SEE_CONFIDENTIAL_REPORTS)
                && (!ofBoardOnly || OF_THE_BOARD.contains(body));
    }

    /** The view with this code, when the person may read it; not found otherwise. */
    View view(SignedIn person, String body, String code) {
        return View.find(code)
                .filter(view -> views(person, body).contains(view))
                .orElseThrow(() -> new NotFound("There is no such view of this report that you may see"));
    }
}

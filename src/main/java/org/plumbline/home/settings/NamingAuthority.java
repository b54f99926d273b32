package org.plumbline.home.settings;

import java.util.Map;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.AuthorityRow;
import org.plumbline.database.AuthorityId;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the authority and colours its header, on the trail. */
@Service
class NamingAuthority {
    private final Authorities authorities;
    private final Trail trail;

    NamingAuthority(Authorities authorities, Trail trail) {
        this.authorities = authorities;
        this.trail = trail;
    }

    AuthorityRow getCurrent() {
        return authorities.getCurrent();
    }

    @Transactional
    public void rename(AuthorityId authority, AuthorityRow wanted) {
        authorities.rename(wanted);
        trail.changed(
                "authority-renamed", Subject.of("authority", authority.value()), Map.of("colour", wanted.colour()));
    }
}

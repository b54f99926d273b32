package org.plumbline.children.names;

import java.time.Clock;
import java.util.Map;
import org.plumbline.access.People;
import org.plumbline.authority.WorkerId;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's decision on two names: one worker, or two. */
@Service
class DecidingOnSpelling {
    private final Spellings spellings;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    DecidingOnSpelling(Spellings spellings, People people, Trail trail, Clock clock) {
        this.spellings = spellings;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** They are one; false when somebody decided otherwise meanwhile. */
    @Transactional
    public boolean merge(WorkerId spelling, WorkerId into) {
        boolean merged = spellings.merge(spelling, into);
        if (merged) {
            people.endSessionsOf(into);
            trail.changed("worker-merged", Subject.of("worker", spelling.value()), Map.of("into", into.value()));
        }
        return merged;
    }

    /** They are two after all: what was merged is parted again. */
    @Transactional
    public void part(WorkerId spelling) {
        spellings.part(spelling);
        people.endSessionsOf(spelling);
        trail.changed("worker-parted", Subject.of("worker", spelling.value()), Map.of());
    }

    /** They are two. */
    @Transactional
    public void keepApart(WorkerId one, WorkerId other) {
        spellings.keepApart(one, other, clock.instant());
        trail.changed("workers-kept-apart", Subject.of("worker", one.value()), Map.of("other", other.value()));
    }
}

package org.plumbline.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.access.NotFound;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes practice standards, versions of them and their end. What was written before stays. */
@Service
class KeepingStandards {
    private final StandardVersions versions;
    private final Trail trail;
    private final Clock clock;

    KeepingStandards(StandardVersions versions, Trail trail, Clock clock) {
        this.versions = versions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of changing or retiring a standard. */
    sealed interface Outcome {}

    record Kept() implements Outcome {}

    /** It would begin before what holds already; the first day it could is given. */
    record TooEarly(LocalDate earliest) implements Outcome {}

    /** Somebody else wrote a version, or retired the standard, since the page was shown. */
    record Conflict(StandardHistory theirs) implements Outcome {}

    @Transactional
    public PracticeStandardId add(StandardText text, AccountId by) {
        versions.lock();
        PracticeStandardId id = versions.add(null, clock.instant(), by);
        versions.addVersion(id, 1, text, clock.instant(), by);
        trail.changed("practice-standard-written", subject(id), Map.of("version", 1));
        return id;
    }

    /**
     * Adds a version after the one that was seen.
     *
     * @param seen the newest version when the person began to write
     * @param seenRetired whether that one was retired then
     */
    @Transactional
    public Outcome change(PracticeStandardId id, int seen, boolean seenRetired, StandardText text, AccountId by) {
        StandardHistory history = getHistory(id);
        if (history.newest().version() != seen || history.isRetired() != seenRetired) {
            return new Conflict(history);
        }
        if (text.validFromOn().isBefore(history.earliestChange())) {
            return new TooEarly(history.earliestChange());
        }
        if (!versions.addVersion(id, seen + 1, text, clock.instant(), by)) {
            return new Conflict(getHistory(id));
        }
        trail.changed("practice-standard-changed", subject(id), Map.of("version", seen + 1));
        return new Kept();
    }

    /** Ends the standard from a day on. */
    @Transactional
    public Outcome retire(PracticeStandardId id, int seen, LocalDate on, String reason, AccountId by) {
        StandardHistory history = getHistory(id);
        if (history.newest().version() != seen || history.isRetired()) {
            return new Conflict(history);
        }
        if (on.isBefore(history.earliestChange())) {
            return new TooEarly(history.earliestChange());
        }
        if (!versions.addRetirement(id, seen, on, reason, clock.instant(), by)) {
            return new Conflict(getHistory(id));
        }
        trail.changed("practice-standard-retired", subject(id), Map.of("version", seen, "on", on.toString()));
        return new Kept();
    }

    /**
     * Everything the standard ever said.
     *
     * @throws NotFound when there is no such standard
     */
    @Transactional(readOnly = true)
    public StandardHistory getHistory(PracticeStandardId id) {
        return versions.findHistory(id)
                .orElseThrow(() -> new NotFound("There is no practice standard " + id.reference()));
    }

    private static Subject subject(PracticeStandardId id) {
        return Subject.of("practice-standard", id.number());
    }
}

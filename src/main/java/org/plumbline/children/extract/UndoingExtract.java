package org.plumbline.children.extract;

import java.time.Clock;
import java.util.Map;
import org.plumbline.children.ExtractId;
import org.plumbline.database.Tenancy;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Undoes the taking in of an extract: everything is as the other extracts say. Children that only it named are gone,
 * except those to whom something refers that was written since (an evaluation, an action): they stay, with nothing
 * known of them.
 */
@Service
public class UndoingExtract {
    private final Undoings undoings;
    private final Incoming incoming;
    private final Persons persons;
    private final Trail trail;
    private final Clock clock;

    UndoingExtract(Undoings undoings, Incoming incoming, Persons persons, Trail trail, Clock clock) {
        this.undoings = undoings;
        this.incoming = incoming;
        this.persons = persons;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The extract is undone. */
    public record Undone(int childrenRemoved) implements Outcome {}

    /** There is no such extract, or it was undone before. */
    public record NothingToUndo() implements Outcome {}

    /** Undoes it. */
    @Transactional
    public Outcome undo(ExtractId extract) {
        incoming.waitForTurn();
        if (!undoings.mark(extract, clock.instant(), Tenancy.getActor().reference())) {
            return new NothingToUndo();
        }
        undoings.removeFacts(extract);
        persons.renewUndone();
        int removed = undoings.removeUnneeded(extract);
        trail.changed("extract-undone", Subject.of("extract", extract.value()), Map.of("children-removed", removed));
        return new Undone(removed);
    }
}

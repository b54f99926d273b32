package org.plumbline.draw;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a draw, once no child of it has to stay secret any more: from then on the receipt tells everything. */
@Service
public class RevealingDraw {
    private final Draws draws;
    private final DrawLog log;
    private final ObjectProvider<SealedChildren> sealedChildren;
    private final Trail trail;
    private final Clock clock;

    RevealingDraw(Draws draws, DrawLog log, ObjectProvider<SealedChildren> sealedChildren, Trail trail, Clock clock) {
        this.draws = draws;
        this.log = log;
        this.sealedChildren = sealedChildren;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The receipt is whole. */
    public record Revealed() implements Outcome {}

    /** It was whole before. */
    public record RevealedBefore() implements Outcome {}

    /** No dice have been rolled: there is nothing to reveal. */
    public record NotDrawn() implements Outcome {}

    /**
     * Some children are still to be evaluated.
     *
     * @param children how many
     */
    public record StillSealed(int children) implements Outcome {}

    /** Reveals the draw. */
    @Transactional
    public Outcome reveal(DrawId id, AccountId by) {
        return reveal(id, clock.instant(), by);
    }

    Outcome reveal(DrawId id, Instant moment, AccountId by) {
        log.lock(id);
        switch (draws.getDraw(id).state()) {
            case COMMITTED -> {
                return new NotDrawn();
            }
            case REVEALED -> {
                return new RevealedBefore();
            }
            case DRAWN -> {
                int sealed = sealedChildren.stream()
                        .mapToInt(room -> room.countSealed(id))
                        .sum();
                if (sealed > 0) {
                    return new StillSealed(sealed);
                }
            }
        }
        log.addReveal(id, moment.truncatedTo(ChronoUnit.MICROS), by);
        trail.changed("draw-revealed", Subject.of("draw", id.value()), Map.of());
        return new Revealed();
    }
}

package org.plumbline.draw;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.plumbline.access.AccountId;
import org.plumbline.draw.DrawLog.SealedPart;
import org.plumbline.draw.ticket.Seed;
import org.plumbline.draw.ticket.Ticket;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the next ticket in the place of a child who was drawn and cannot be evaluated. Never a new roll. */
@Service
public class ReplacingChild {
    private final Draws draws;
    private final DrawLog log;
    private final Trail trail;
    private final Clock clock;

    ReplacingChild(Draws draws, DrawLog log, Trail trail, Clock clock) {
        this.draws = draws;
        this.log = log;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The next child is taken. */
    public record Replaced(int position) implements Outcome {}

    /** The child does not stand in this draw, or no longer. */
    public record NotStanding() implements Outcome {}

    /** Everybody eligible is taken already. */
    public record NobodyLeft() implements Outcome {}

    /** The draw is revealed, and with it finished. */
    public record Finished() implements Outcome {}

    /** Replaces the child at this position by the next ticket. */
    @Transactional
    public Outcome replace(DrawId id, int position, ReplacementReason reason, AccountId by) {
        log.lock(id);
        Draw draw = draws.getDraw(id);
        if (draw.state() == DrawState.REVEALED) {
            return new Finished();
        }
        List<TakenChild> taken = draws.listTaken(id);
        if (taken.stream().noneMatch(one -> one.position() == position && one.stands())) {
            return new NotStanding();
        }
        SealedPart sealed = log.getSealedPart(id);
        List<Ticket> order = Ticket.inOrder(
                Seed.of(sealed.secret(), sealed.dice()), log.getFrame(id).eligible());
        if (taken.size() == order.size()) {
            return new NobodyLeft();
        }
        int next = taken.size() + 1;
        log.take(
                id,
                next,
                order.get(next - 1),
                new DrawLog.Replacement(position, reason),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by);
        trail.changed(
                "draw-case-replaced",
                Subject.of("draw", id.value()),
                Map.of("replaced", position, "by", next, "reason", reason.code()));
        return new Replaced(next);
    }
}

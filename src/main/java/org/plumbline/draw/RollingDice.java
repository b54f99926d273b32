package org.plumbline.draw;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.access.AccountId;
import org.plumbline.draw.ticket.DiceDigits;
import org.plumbline.draw.ticket.Seed;
import org.plumbline.draw.ticket.Ticket;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second person's part: the dice, once, and with them the draw. */
@Service
public class RollingDice {
    private final Draws draws;
    private final DrawLog log;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RollingDice(Draws draws, DrawLog log, Trail trail, Clock clock) {
        this.draws = draws;
        this.log = log;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The children are drawn. */
    public record Drawn(int children) implements Outcome {}

    /** There are not {@value DiceDigits#FEWEST} to {@value DiceDigits#MOST} digits, or other characters among them. */
    public record NotEnoughDigits() implements Outcome {}

    /** Whoever closed the frame cannot roll. */
    public record SamePerson() implements Outcome {}

    /** The dice of this draw are rolled already, and once only. */
    public record RolledBefore() implements Outcome {}

    /** Draws with the digits of real dice, typed with or without spaces. */
    @Transactional
    public Outcome rollByHand(DrawId draw, String typed, AccountId by) {
        Optional<DiceDigits> dice = DiceDigits.findIn(typed);
        return dice.isEmpty() ? new NotEnoughDigits() : roll(draw, dice.get(), RollSource.BY_HAND, clock.instant(), by);
    }

    /** Draws with dice that the service rolls at this person's word; the receipt says so. */
    @Transactional
    public Outcome rollOnScreen(DrawId draw, AccountId by) {
        return roll(draw, DiceDigits.rolled(random), RollSource.ON_SCREEN, clock.instant(), by);
    }

    Outcome roll(DrawId id, DiceDigits dice, RollSource source, Instant moment, AccountId by) {
        log.lock(id);
        Draw draw = draws.getDraw(id);
        if (draw.closed().by().equals(by)) {
            return new SamePerson();
        }
        if (draw.roll() != null) {
            return new RolledBefore();
        }
        Instant at = moment.truncatedTo(ChronoUnit.MICROS);
        log.addRoll(id, dice, source, at, by);
        Seed seed = Seed.of(log.getSecret(id), dice);
        List<Ticket> order = Ticket.inOrder(seed, log.getFrame(id).eligible());
        int drawn = Math.min(draw.wanted(), order.size());
        for (int i = 0; i < drawn; i++) {
            log.take(id, i + 1, order.get(i), null, at, by);
        }
        trail.changed(
                "draw-rolled", Subject.of("draw", id.value()), Map.of("source", source.code(), "children", drawn));
        return new Drawn(drawn);
    }
}

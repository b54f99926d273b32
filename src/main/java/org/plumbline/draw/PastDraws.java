package org.plumbline.draw;

import java.time.Instant;
import java.util.List;
import org.plumbline.access.AccountId;
import org.plumbline.draw.ticket.DiceDigits;
import org.plumbline.draw.ticket.Secret;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in draws that were made before, with their days: those of a synthetic authority. The steps and their rules are those
 * of the pages, so a receipt recomputes them as it does any other.
 */
@Service
public class PastDraws {
    private final ClosingFrame closing;
    private final RollingDice rolling;
    private final RevealingDraw revealing;

    PastDraws(ClosingFrame closing, RollingDice rolling, RevealingDraw revealing) {
        this.closing = closing;
        this.rolling = rolling;
        this.revealing = revealing;
    }

    /** Somebody doing something then. */
    public record Deed(AccountId by, Instant at) {}

    /**
     * A draw that was made then.
     *
     * @param secret 32 bytes, as 64 hexadecimal digits
     * @param dice the digits that were rolled by hand
     * @param rolled by somebody else than closed it
     */
    public record PastDraw(
            String purpose,
            int wanted,
            List<Candidate> candidates,
            String secret,
            String dice,
            Deed closed,
            Deed rolled) {}

    /**
     * Takes one in, up to its tickets.
     *
     * @throws IllegalArgumentException when a rule forbids it; the message says which
     */
    @Transactional
    public DrawId record(PastDraw past) {
        Secret secret = Secret.findInHex(past.secret())
                .orElseThrow(() -> new IllegalArgumentException("A secret has 64 hexadecimal digits"));
        DiceDigits dice =
                DiceDigits.findIn(past.dice()).orElseThrow(() -> new IllegalArgumentException("Too few digits"));
        var closed = closing.close(
                past.purpose(),
                past.wanted(),
                past.candidates(),
                secret,
                past.closed().at(),
                past.closed().by());
        if (!(closed instanceof ClosingFrame.Closed(DrawId draw))) {
            throw new IllegalArgumentException(past.purpose() + ": " + closed);
        }
        var rolled = rolling.roll(
                draw,
                dice,
                RollSource.BY_HAND,
                past.rolled().at(),
                past.rolled().by());
        if (!(rolled instanceof RollingDice.Drawn)) {
            throw new IllegalArgumentException(past.purpose() + ": " + rolled);
        }
        return draw;
    }

    /**
     * Reveals one that was revealed then.
     *
     * @throws IllegalArgumentException when a rule forbids it; the message says which
     */
    @Transactional
    public void reveal(DrawId draw, Deed deed) {
        var revealed = revealing.reveal(draw, deed.at(), deed.by());
        if (!(revealed instanceof RevealingDraw.Revealed)) {
            throw new IllegalArgumentException("Draw " + draw.value() + ": " + revealed);
        }
    }
}

package org.plumbline.draw;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.Authorities;
import org.plumbline.draw.DrawLog.SealedPart;
import org.plumbline.draw.receipt.Receipt;
import org.plumbline.draw.receipt.Receipt.Dice;
import org.plumbline.draw.receipt.Receipt.Person;
import org.plumbline.draw.receipt.Receipt.TakenCase;
import org.plumbline.draw.ticket.Seed;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the receipt of a draw, whole once the draw is revealed. It then names children, so writing it is on the trail. */
@Service
public class WritingReceipt {
    private final Draws draws;
    private final DrawLog log;
    private final Authorities authorities;
    private final Trail trail;

    WritingReceipt(Draws draws, DrawLog log, Authorities authorities, Trail trail) {
        this.draws = draws;
        this.log = log;
        this.authorities = authorities;
        this.trail = trail;
    }

    /** The receipt as it stands now. */
    @Transactional
    public Receipt write(DrawId id) {
        Draw draw = draws.getDraw(id);
        trail.seen(
                "draw-receipt-written",
                Subject.of("draw", id.value()),
                Map.of("state", draw.state().name()));
        return new Receipt(
                Receipt.KIND,
                authorities.getCurrent().name(),
                draw.number(),
                draw.rule(),
                draw.purpose(),
                draw.wanted(),
                new Receipt.ClosedFrame(draw.frameSha256(), draw.eligible(), draw.excluded()),
                new Receipt.Commitment(draw.commitment(), draw.closed().at(), person(draw.closed())),
                trail.findNewestChainValue().orElse(null),
                revealed(draw));
    }

    private Receipt.@Nullable Revealed revealed(Draw draw) {
        Draw.Step reveal = draw.revealed();
        Draw.Roll roll = draw.roll();
        if (reveal == null || roll == null) {
            return null;
        }
        SealedPart sealed = log.getSealedPart(draw.id());
        return new Receipt.Revealed(
                reveal.at(),
                person(reveal),
                sealed.secret().hex(),
                new Dice(sealed.dice().value(), sealed.source(), roll.step().at(), person(roll.step())),
                Seed.of(sealed.secret(), sealed.dice()).value(),
                log.getFrame(draw.id()).csv(),
                cases(draws.listTaken(draw.id())));
    }

    private static List<TakenCase> cases(List<TakenChild> taken) {
        Map<Integer, String> caseIds = new HashMap<>();
        taken.forEach(one -> caseIds.put(one.position(), one.caseId()));
        return taken.stream().map(one -> takenCase(one, caseIds)).toList();
    }

    private static TakenCase takenCase(TakenChild one, Map<Integer, String> caseIds) {
        Integer replaces = one.replaces();
        ReplacementReason reason = one.reason();
        return new TakenCase(
                one.position(),
                one.caseId(),
                one.ticket(),
                replaces == null ? null : caseIds.get(replaces),
                reason == null ? null : reason.code());
    }

    private static Person person(Draw.Step step) {
        return new Person("account " + step.by().value(), step.byName());
    }
}

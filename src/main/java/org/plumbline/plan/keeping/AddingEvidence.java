package org.plumbline.plan.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.LiveMeasures.LiveFigure;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.life.PlanReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Adds evidence to plan actions, and takes back what was added by mistake. */
@Service
public class AddingEvidence {
    private final PlanActions actions;
    private final EvidencePieces pieces;
    private final Chronicle chronicle;
    private final JsonMapper json;

    AddingEvidence(PlanActions actions, EvidencePieces pieces, Chronicle chronicle, JsonMapper json) {
        this.actions = actions;
        this.pieces = pieces;
        this.chronicle = chronicle;
        this.json = json;
    }

    /**
     * Adds a piece of evidence.
     *
     * @param frozen the live figure it consists of, kept as it was read; null for other evidence
     */
    @Transactional
    public Outcome<Long> add(PlanActionId id, NewEvidence evidence, @Nullable LiveFigure frozen, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        List<Objection> objections = objections(action, evidence, signature.on());
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        long piece = pieces.add(id, evidence, frozen == null ? null : json.writeValueAsString(frozen), signature);
        String on = evidence.kind().label() + " on " + evidence.claim().label().toLowerCase(java.util.Locale.ROOT);
        chronicle.keep(action, PlanEvent.change(PlanEvent.Kind.EVIDENCE, on, null, evidence.what(), ""), signature);
        return new Outcome.Done<>(piece);
    }

    /** Takes a piece back: it stays to be seen, and counts no more. */
    @Transactional
    public Outcome<Outcome.Nothing> withdraw(PlanActionId id, long piece, String reason, Signature signature) {
        PlanActionRow action = actions.find(id).orElseThrow();
        if (reason.isBlank()) {
            return Outcome.Refused.because(new Objection("reason", "Say why it is taken back."));
        }
        if (action.settled()) {
            return Outcome.Refused.because(new Objection("reason", PlanReason.SETTLED.text()));
        }
        var found = pieces.find(id, piece).orElseThrow();
        if (!pieces.withdraw(piece, reason, signature)) {
            return new Outcome.Conflict<>();
        }
        PlanEvent withdrawn = PlanEvent.change(
                PlanEvent.Kind.EVIDENCE, "Evidence", found.evidence().what(), null, reason);
        chronicle.keep(action, withdrawn, signature);
        return Outcome.done();
    }

    private static List<Objection> objections(PlanActionRow action, NewEvidence evidence, LocalDate today) {
        List<Objection> objections = new ArrayList<>();
        if (evidence.what().isBlank()) {
            objections.add(new Objection("what", "Say what it is and what it shows."));
        }
        if (evidence.datedOn().isAfter(today)) {
            objections.add(new Objection("dated-on", "The day it is evidence of must not be in the future."));
        }
        if (action.settled()) {
            objections.add(new Objection("what", PlanReason.SETTLED.text()));
        }
        return objections;
    }
}

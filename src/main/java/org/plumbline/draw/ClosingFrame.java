package org.plumbline.draw;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.draw.receipt.Receipt;
import org.plumbline.draw.ticket.CaseId;
import org.plumbline.draw.ticket.Frame;
import org.plumbline.draw.ticket.FrameRow;
import org.plumbline.draw.ticket.Secret;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins a draw: closes the list, fixes the secret, and logs the commitment to both before any dice exist. */
@Service
public class ClosingFrame {
    private final DrawLog log;
    private final Trail trail;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ClosingFrame(DrawLog log, Trail trail, Clock clock) {
        this.log = log;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The draw waits for dice, which somebody else rolls. */
    public record Closed(DrawId draw) implements Outcome {}

    /** Every child of the cohort is excluded, or the cohort is empty: there is nothing to draw from. */
    public record NobodyEligible(int excluded) implements Outcome {}

    /**
     * Closes the list.
     *
     * @param purpose what the draw is for, in words, without personal data
     * @param wanted how many children are to be drawn, at least 1
     * @param candidates the whole cohort, each child once
     */
    @Transactional
    public Outcome close(String purpose, int wanted, Collection<Candidate> candidates, AccountId by) {
        return close(purpose, wanted, candidates, Secret.fresh(random), clock.instant(), by);
    }

    Outcome close(
            String purpose, int wanted, Collection<Candidate> candidates, Secret secret, Instant moment, AccountId by) {
        List<Candidate> normalised = candidates.stream()
                .map(one -> new Candidate(one.child(), new CaseId(one.caseId()).value(), one.excludedFor()))
                .toList();
        Frame frame = Frame.of(normalised.stream().map(ClosingFrame::row).toList());
        if (frame.eligible().isEmpty()) {
            return new NobodyEligible(frame.excluded().size());
        }
        Instant at = moment.truncatedTo(ChronoUnit.MICROS);
        DrawId draw = log.add(new DrawLog.Closing(purpose, wanted, frame, secret.commitment(), at, by));
        log.addSecret(draw, secret);
        log.addFrame(draw, normalised);
        trail.changed(
                "draw-committed",
                Subject.of("draw", draw.value()),
                Map.of(
                        "rule", Receipt.RULE,
                        "frame", frame.sha256(),
                        "commitment", secret.commitment(),
                        "wanted", wanted,
                        "eligible", frame.eligible().size(),
                        "excluded", frame.excluded().size()));
        return new Closed(draw);
    }

    private static FrameRow row(Candidate candidate) {
        @Nullable ExclusionReason reason = candidate.excludedFor();
        return new FrameRow(new CaseId(candidate.caseId()), reason == null ? null : reason.code());
    }
}

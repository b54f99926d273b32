package org.plumbline.evaluation.programme;

import java.time.Clock;
import org.plumbline.draw.DrawId;
import org.plumbline.draw.SealedChildren;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a draw sealed while one of its children is being evaluated. A child who was never allocated keeps it sealed until
 * the programme's due day has passed.
 */
@Service
class SealedByEvaluations implements SealedChildren {
    private final ProgrammeLog log;
    private final Clock clock;

    SealedByEvaluations(ProgrammeLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public int countSealed(DrawId draw) {
        return log.countSealed(draw, Dates.dayOf(clock.instant()));
    }
}

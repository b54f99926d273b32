package org.plumbline.plan.keeping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plumbline.measure.PracticeShares;
import org.plumbline.measure.PracticeShares.Share;
import org.plumbline.plan.LiveMeasures;
import org.springframework.stereotype.Component;

/** The live measures there are: shares of the whole service's practice, over whole months. */
@Component
class MeasuredPractice implements LiveMeasures {
    private static final LiveMeasure GOOD_OR_BETTER = new LiveMeasure(
            "evaluations-good-or-better",
            "Evaluations graded Good or better",
            "%",
            true,
            "Evaluations completed in the months whose original overall grade was Good or Outstanding, of all"
                    + " completed");
    private static final LiveMeasure VERIFIED_IN_TIME = new LiveMeasure(
            "actions-verified-in-time",
            "Actions verified by the day first agreed",
            "%",
            true,
            "Actions verified in the months no later than the due date first agreed, of all verified in them");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PracticeShares shares;

    MeasuredPractice(PracticeShares shares) {
        this.shares = shares;
    }

    @Override
    public List<LiveMeasure> list() {
        return List.of(GOOD_OR_BETTER, VERIFIED_IN_TIME);
    }

    @Override
    public Optional<LiveFigure> read(String code, LocalDate from, LocalDate to, Instant now) {
        return list().stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .flatMap(measure -> figure(measure, YearMonth.from(from), YearMonth.from(to), now));
    }

    private Optional<LiveFigure> figure(LiveMeasure measure, YearMonth from, YearMonth to, Instant now) {
        Share share = measure.equals(GOOD_OR_BETTER) ? shares.goodOrBetter(from, to) : shares.verifiedInTime(from, to);
        return share.outOf() == 0
                ? Optional.empty()
                : Optional.of(new LiveFigure(
                        measure.code(),
                        measure.title(),
                        measure.unit(),
                        from.atDay(1),
                        to.atEndOfMonth(),
                        share.fulfilled(),
                        share.outOf(),
                        percent(share),
                        measure.howCounted(),
                        now));
    }

    private static BigDecimal percent(Share share) {
        return BigDecimal.valueOf(share.fulfilled())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(share.outOf()), 1, RoundingMode.HALF_UP);
    }
}

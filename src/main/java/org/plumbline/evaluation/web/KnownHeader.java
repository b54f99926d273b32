package org.plumbline.evaluation.web;

import java.time.LocalDate;
import org.plumbline.evaluation.recording.Evaluation;
import org.plumbline.evaluation.tool.FieldKind;
import org.plumbline.evaluation.tool.HeaderField;
import org.plumbline.evaluation.tool.LookBack;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.SummaryList;

/** The lines of the header that are filled in, each with where it comes from. */
final class KnownHeader {
    private KnownHeader() {}

    static SummaryList of(Evaluation evaluation) {
        SummaryList known = SummaryList.empty();
        for (HeaderField field : evaluation.tool().header()) {
            if (field.from() != HeaderField.Source.AUDITOR) {
                known = known.row(field.label(), value(evaluation, field));
            }
        }
        return known.row("Look-back", lookBack(evaluation.tool().lookBack()));
    }

    private static String lookBack(LookBack lookBack) {
        return "Last %d months, judging the last %d".formatted(lookBack.months(), lookBack.judgeMonths());
    }

    private static Cell value(Evaluation evaluation, HeaderField field) {
        return evaluation
                .prefill(field.key())
                .map(prefill -> Cell.text(
                                field.kind() == FieldKind.DATE
                                        ? Dates.day(LocalDate.parse(prefill.value()))
                                        : prefill.value())
                        .below(prefill.source()))
                .orElseGet(() -> Cell.text("Not known"));
    }
}

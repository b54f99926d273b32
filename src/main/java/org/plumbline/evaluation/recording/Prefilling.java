package org.plumbline.evaluation.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.judging.ExtractProof;
import org.plumbline.evaluation.tool.ComplianceCheck;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.HeaderField;
import org.plumbline.evaluation.tool.Tool;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Service;

/** Fills in what is known without asking the auditor: from the allocation, the structure and the extracts. */
@Service
class Prefilling {
    private final Prefills prefills;
    private final KnownChildren children;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Prefilling(Prefills prefills, KnownChildren children, WorkingCalendar calendar, Clock clock) {
        this.prefills = prefills;
        this.children = children;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** As frozen, once the evaluation is completed; until then as the authority's data say today. */
    List<Prefill> of(EvaluationRow row, Tool tool) {
        return row.state() == EvaluationState.COMPLETED
                ? prefills.listFrozen(row.id())
                : asKnown(row, tool, Dates.dayOf(clock.instant()));
    }

    /** As the authority's data said on a day. */
    List<Prefill> asKnown(EvaluationRow row, Tool tool, LocalDate on) {
        @Nullable KnownChild known = children.find(row, on).orElse(null);
        List<Prefill> filled = new ArrayList<>();
        for (HeaderField field : tool.header()) {
            addHeader(row, field, known, on, filled);
        }
        if (known != null) {
            tool.domains().forEach(domain -> addProofs(domain, known, filled));
        }
        return filled;
    }

    private static void addHeader(
            EvaluationRow row, HeaderField field, @Nullable KnownChild known, LocalDate on, List<Prefill> filled) {
        switch (field.from()) {
            case EVALUATION -> add(field, allocation(row), "From the allocation.", filled);
            case EXTRACT -> {
                if (known != null) {
                    add(field, known.header(), from(known), filled);
                }
            }
            case STRUCTURE -> {
                if (known != null) {
                    add(field, known.structure(), "From who is who, on " + Dates.day(on) + ".", filled);
                }
            }
            case AUDITOR -> {
                // Written by the auditor.
            }
        }
    }

    private static void add(HeaderField field, Map<String, String> values, String source, List<Prefill> filled) {
        String value = values.get(field.code());
        if (value != null) {
            filled.add(new Prefill(field.key(), value, source));
        }
    }

    private void addProofs(Domain domain, KnownChild known, List<Prefill> filled) {
        for (ComplianceCheck check : domain.checks()) {
            if (check.provenBy() != null) {
                ExtractProof.by(check.provenBy(), known.facts(), known.ethnicity(), known.asAt(), calendar)
                        .ifPresent(proof -> filled.add(new Prefill(
                                domain.answerTo(check), proof.answer().code(), proof.because() + " " + from(known))));
            }
        }
    }

    private static String from(KnownChild known) {
        return "From the extract of " + Dates.day(known.asAt()) + ".";
    }

    private static Map<String, String> allocation(EvaluationRow row) {
        return Map.of(
                "child", row.caseId(),
                "team", row.teamName() == null ? "No team" : row.teamName(),
                "worker", row.workerName() == null ? "Nobody" : row.workerName(),
                "auditor", row.auditorName(),
                "trigger", row.trigger().words());
    }
}

package org.plumbline.evaluation.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.tool.HeaderField;
import org.plumbline.evaluation.tool.Tool;
import org.springframework.stereotype.Service;

/** Fills in what is known without asking the auditor: from the allocation, the structure and the extracts. */
@Service
class Prefilling {
    private static final String FROM_ALLOCATION = "Known from the allocation";

    private final Prefills prefills;

    Prefilling(Prefills prefills) {
        this.prefills = prefills;
    }

    /** As frozen, once the evaluation is completed; until then as the authority's data say today. */
    List<Prefill> of(EvaluationRow row, Tool tool) {
        if (row.state() == EvaluationState.COMPLETED) {
            return prefills.listFrozen(row.id());
        }
        List<Prefill> known = new ArrayList<>();
        Map<String, String> allocation = allocation(row);
        for (HeaderField field : tool.header()) {
            String value = allocation.get(field.code());
            if (field.from() == HeaderField.Source.EVALUATION && value != null) {
                known.add(new Prefill(field.key(), value, FROM_ALLOCATION));
            }
        }
        return known;
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

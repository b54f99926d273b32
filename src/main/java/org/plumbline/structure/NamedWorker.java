package org.plumbline.structure;

import java.util.List;
import java.util.Optional;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.authority.Workers.WorkerRow;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.springframework.stereotype.Component;

/** Finds the worker whose name somebody typed. */
@Component
class NamedWorker {
    private static final int SUGGESTIONS = 5;

    private final Workers workers;

    NamedWorker(Workers workers) {
        this.workers = workers;
    }

    /** The worker of the name in the field, or empty after saying what is wrong and who has a name like it. */
    Optional<WorkerId> typed(String field, Form form, FormErrors errors) {
        String name = form.required(field, "their name", errors);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<WorkerId> exactly = workers.findNamed(name);
        if (exactly.isEmpty()) {
            List<String> alike = workers.listNamedLike(name, SUGGESTIONS).stream()
                    .map(WorkerRow::name)
                    .toList();
            errors.add(
                    field,
                    alike.isEmpty()
                            ? "No worker has this name. Add them under Workers first"
                            : "No worker has exactly this name. Did you mean: " + String.join("; ", alike) + "?");
        }
        return exactly;
    }
}

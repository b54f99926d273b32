package org.plumbline.structure;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.KeyPaging;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;
import org.plumbline.page.TextInput;

/** The list of workers. */
record WorkersPage(
        TextInput name,
        @Nullable Table table,
        KeyPaging paging,
        @Nullable Button add) {

    static WorkersPage of(String text, List<StructureWorkers.ListedWorker> found, int pageSize, boolean mayChange) {
        List<StructureWorkers.ListedWorker> shown = found.subList(0, Math.min(found.size(), pageSize));
        String next = null;
        if (found.size() > pageSize) {
            StructureWorkers.ListedWorker last = shown.getLast();
            next = StructureLinks.WORKERS + "?name=" + encoded(text) + "&after=" + encoded(last.name()) + "&after-id="
                    + last.id().value();
        }
        return new WorkersPage(
                TextInput.of("name", "Name").value(text).width(20),
                shown.isEmpty() ? null : table(shown),
                new KeyPaging(null, next, Numbers.of(shown.size(), "worker", "workers") + " shown, by name"),
                mayChange ? Button.secondaryLink("Add a worker", StructureLinks.NEW_WORKER) : null);
    }

    private static Table table(List<StructureWorkers.ListedWorker> shown) {
        return Table.of("Workers")
                .hideCaption()
                .column("Worker")
                .column("Mail")
                .column("Telephone")
                .rows(shown.stream()
                        .map(worker -> List.of(
                                Cell.link(worker.name(), StructureLinks.worker(worker.id())),
                                Cell.text(worker.hasEmail() ? "Known" : "Not known"),
                                Cell.text(worker.hasTelephone() ? "Known" : "Not known")))
                        .toList());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

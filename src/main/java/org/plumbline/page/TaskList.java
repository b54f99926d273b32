package org.plumbline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a long form, each with its state: {@code @template.page.taskList(page.sections())}. */
public record TaskList(String id, List<Task> tasks) {

    /**
     * One part.
     *
     * @param href where it is done; null when it cannot be done yet
     * @param status its state as a tag ("Complete", "In progress", "Not started", "Cannot start yet")
     */
    public record Task(
            String title, @Nullable String href, @Nullable String hint, Tag status) {}

    public TaskList {
        tasks = List.copyOf(tasks);
    }
}

package org.plumbline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened, newest first as a rule: {@code @template.page.timeline(page.history())}. */
public record Timeline(List<Event> events) {

    /**
     * One thing that happened.
     *
     * @param when as people read it
     * @param machineWhen as machines read it (ISO 8601)
     * @param by who did it, or null
     * @param words more about it, or null
     * @param link where to see more, or null
     */
    public record Event(
            String title,
            String when,
            String machineWhen,
            @Nullable String by,
            @Nullable String words,
            @Nullable Link link) {}

    public Timeline {
        events = List.copyOf(events);
    }
}

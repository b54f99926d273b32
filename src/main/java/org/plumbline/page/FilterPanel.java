package org.plumbline.page;

import java.util.List;

/**
 * The panel at the left of a list: {@code @template.page.filterPanel(page.filter(), fields = @`...`)} with the fields
 * as content. It sends a GET form, so the address remembers the filter.
 *
 * @param action the address of the list
 * @param selected what the list is filtered by now; each leads to the list without it
 * @param clear the address of the list without any filter
 */
public record FilterPanel(String action, List<Link> selected, String clear) {

    public FilterPanel {
        selected = List.copyOf(selected);
    }
}

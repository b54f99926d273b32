package org.plumbline.page;

import java.util.ArrayList;
import java.util.List;

/** The parts of one thing, side by side: {@code @template.page.subNavigation(page.parts())}. */
public record SubNavigation(String label, List<Item> items) {

    /** One part; exactly one is current. */
    public record Item(String label, String href, boolean current) {}

    public SubNavigation {
        items = List.copyOf(items);
    }

    /** A navigation without parts, named for screen readers ("Parts of this evaluation"). */
    public static SubNavigation of(String label) {
        return new SubNavigation(label, List.of());
    }

    public SubNavigation item(String word, String href, boolean current) {
        var longer = new ArrayList<>(items);
        longer.add(new Item(word, href, current));
        return new SubNavigation(label, longer);
    }
}

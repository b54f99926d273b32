package org.plumbline.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds one page's content: where it belongs, its title, the way back, and the alerts above it.
 *
 * @param section the place it belongs to, marked in the navigation and first in the breadcrumbs
 * @param title unique among all pages, so it names the thing shown ("Evaluation EV-2041")
 * @param crumbs the pages between the section and this page
 * @param alerts safety alerts that concern this page
 * @param refresh seconds after which the page fetches itself again when there are no scripts, or null
 */
public record Sheet(
        Section section,
        String title,
        List<Link> crumbs,
        List<SafetyBanner> alerts,
        @Nullable Integer refresh) {

    public Sheet {
        crumbs = List.copyOf(crumbs);
        alerts = List.copyOf(alerts);
    }

    /** A page of a place, with nothing between them. */
    public static Sheet of(Section section, String title) {
        return new Sheet(section, title, List.of(), List.of(), null);
    }

    /** The same page under one more breadcrumb, after those it already has. */
    public Sheet under(String label, String href) {
        var longer = new ArrayList<>(crumbs);
        longer.add(new Link(label, href));
        return new Sheet(section, title, longer, alerts, refresh);
    }

    /** The same page with these safety alerts above everything. */
    public Sheet with(List<SafetyBanner> concerning) {
        return new Sheet(section, title, crumbs, concerning, refresh);
    }

    /** The same page, fetched again every so many seconds where scripts do not run (a progress page). */
    public Sheet refreshingEvery(int seconds) {
        return new Sheet(section, title, crumbs, alerts, seconds);
    }
}

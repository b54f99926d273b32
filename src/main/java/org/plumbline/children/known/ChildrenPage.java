package org.plumbline.children.known;

import org.jspecify.annotations.Nullable;
import org.plumbline.children.Cohort;
import org.plumbline.children.ExtractLinks;
import org.plumbline.page.Button;
import org.plumbline.page.Dates;
import org.plumbline.page.EmptyState;
import org.plumbline.page.KeyPaging;
import org.plumbline.page.Numbers;
import org.plumbline.page.SubNavigation;
import org.plumbline.page.Table;

/**
 * The list of children.
 *
 * @param lead how many there are, and as at when
 * @param definition who is in the cohort, or null for all
 * @param filter null while there is nothing to filter
 * @param empty what to say instead of the table, or null
 * @param export the button that gives the list as a workbook; null for an empty list
 */
record ChildrenPage(
        String title,
        String lead,
        @Nullable String definition,
        SubNavigation cohorts,
        @Nullable FilterPartial filter,
        @Nullable Table table,
        @Nullable KeyPaging paging,
        @Nullable Button export,
        @Nullable EmptyState empty) {

    /** Before any extract was taken in. */
    static ChildrenPage nothingYet(boolean mayTakeIn) {
        var empty = new EmptyState(
                "No extract taken in yet",
                "Children are known from the Annex A workbook that the authority prepares for Ofsted. Once one is taken"
                        + " in, this page lists them by where they stand: in need, on a plan, in care, leaving care."
                        + (mayTakeIn ? "" : " Your Principal Social Worker or system administrator takes it in."),
                mayTakeIn ? Button.link("Take in an extract", ExtractLinks.NEW) : null);
        return new ChildrenPage("Children", "", null, SubNavigation.of("Cohorts"), null, null, null, null, empty);
    }

    static ChildrenPage of(ChildrenListing listing, ChildrenFilter filter, boolean everything) {
        Cohort cohort = filter.cohort();
        int count = count(listing, cohort);
        boolean any = !listing.children().isEmpty();
        return new ChildrenPage(
                title(cohort),
                Numbers.of(count, "child", "children") + (everything ? "" : " in your reach") + " as at "
                        + Dates.day(listing.extract().asAt()) + ".",
                cohort == null ? null : cohort.definition(),
                cohorts(listing, filter),
                FilterPartial.of(filter, listing.teams()),
                any ? table(listing, title(cohort)) : null,
                any ? paging(listing, filter, count) : null,
                any ? Button.secondaryLink("Export to a spreadsheet", filter.exportHref()) : null,
                any ? null : nothing(filter, everything));
    }

    static String title(@Nullable Cohort cohort) {
        return cohort == null ? "Children" : cohort.label();
    }

    private static int count(ChildrenListing listing, @Nullable Cohort cohort) {
        return cohort == null ? listing.all() : listing.counts().getOrDefault(cohort, 0);
    }

    private static SubNavigation cohorts(ChildrenListing listing, ChildrenFilter filter) {
        var tabs = SubNavigation.of("Cohorts")
                .item(
                        "All (" + Numbers.whole(listing.all()) + ")",
                        filter.hrefWith(ChildrenFilter.COHORT, ""),
                        filter.cohort() == null);
        for (Cohort cohort : Cohort.values()) {
            tabs = tabs.item(
                    cohort.label() + " (" + Numbers.whole(count(listing, cohort)) + ")",
                    filter.hrefWith(ChildrenFilter.COHORT, cohort.key()),
                    cohort == filter.cohort());
        }
        return tabs;
    }

    private static Table table(ChildrenListing listing, String title) {
        var asAt = listing.extract().asAt();
        var cells = new ListedCells(asAt);
        return Table.of(title + " as at " + Dates.day(asAt) + "; days are counted to that date")
                .hideCaption()
                .column("Child")
                .numericColumn("Age")
                .column("Where they stand")
                .column("Worker and team")
                .column("Since")
                .column("Last visit")
                .column("Last review")
                .rows(listing.children().stream().map(cells::of).toList());
    }

    private static KeyPaging paging(ChildrenListing listing, ChildrenFilter filter, int count) {
        var children = listing.children();
        String first = children.getFirst().caseId();
        String last = children.getLast().caseId();
        return new KeyPaging(
                listing.earlier() ? filter.hrefWith(Place.BEFORE, first) : null,
                listing.later() ? filter.hrefWith(Place.AFTER, last) : null,
                children.size() == count
                        ? "All " + Numbers.of(count, "child", "children")
                        : Numbers.whole(children.size()) + " of " + Numbers.of(count, "child", "children") + ": "
                                + first + " to " + last);
    }

    private static EmptyState nothing(ChildrenFilter filter, boolean everything) {
        if (filter.isNarrowed()) {
            return new EmptyState(
                    "No child matches",
                    "No child in your reach matches everything chosen. Take something out of the filter, or clear it.",
                    Button.secondaryLink("Clear the filter", filter.cohortOnly().href()));
        }
        var reach = everything
                ? "The latest extract names no child here."
                : "You see the children you hold, review or evaluate, and those of the teams you manage. The latest"
                        + " extract has none of them here.";
        return new EmptyState("No children here", reach, null);
    }
}

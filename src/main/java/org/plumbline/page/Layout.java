package org.plumbline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one parameter of the layout template: the sheet, the frame around it and what was said on the way here.
 *
 * @param error the page shows an error summary
 * @param said a success message carried over from the page before, or null
 * @param assets where stylesheets and scripts are fetched from, without a slash at the end
 */
record Layout(
        Sheet sheet, Frame frame, boolean error, @Nullable String said, String assets) {

    record Item(String label, String href, boolean current) {}

    /** The title of the browser's tab: errors first, as a screen reader says it on arrival. */
    String documentTitle() {
        var name = frame.authority().equals("Plumbline") ? "Plumbline" : frame.authority() + " – Plumbline";
        return (error ? "Error: " : "") + sheet.title() + " – " + name;
    }

    List<Item> navigation() {
        return Stream.of(Section.values())
                .filter(Section::isPlace)
                .filter(frame.sections()::contains)
                .map(place -> new Item(place.label(), place.href(), place == sheet.section()))
                .toList();
    }

    /** My work, then the place, then the pages between; none on My work itself and on public pages. */
    List<Link> breadcrumbs() {
        boolean isHome = sheet.section() == Section.MY_WORK && sheet.crumbs().isEmpty();
        if (isHome || sheet.section() == Section.PUBLIC) {
            return List.of();
        }
        var all = new ArrayList<Link>();
        all.add(new Link(Section.MY_WORK.label(), Section.MY_WORK.href()));
        if (sheet.section().isPlace() && sheet.section() != Section.MY_WORK && !isTheSectionItself()) {
            all.add(new Link(sheet.section().label(), sheet.section().href()));
        }
        all.addAll(sheet.crumbs());
        return all;
    }

    private boolean isTheSectionItself() {
        return sheet.crumbs().isEmpty() && sheet.title().equals(sheet.section().label());
    }
}

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

    /**
     * One link of a navigation.
     *
     * @param current {@code page} on the page it leads to, {@code true} on other pages below it, else null
     */
    record Item(String label, String href, @Nullable String current) {}

    /** The title of the browser's tab: errors first, as a screen reader says it on arrival. */
    String documentTitle() {
        var name = frame.authority().equals("Plumbline") ? "Plumbline" : frame.authority() + " – Plumbline";
        return (error ? "Error: " : "") + sheet.title() + " – " + name;
    }

    /**
     * The areas in which this person may open something. Each leads to the first place that is theirs; one with a single
     * such place goes by the place's own name.
     */
    List<Item> navigation() {
        return Stream.of(Area.values())
                .filter(area -> !placesOf(area).isEmpty())
                .map(area -> {
                    List<Section> places = placesOf(area);
                    Section first = places.getFirst();
                    boolean here = area == sheet.section().area();
                    return new Item(
                            places.size() == 1 ? first.label() : area.label(),
                            first.href(),
                            here ? current(first) : null);
                })
                .toList();
    }

    /** What the places beside this page's own are called together, for screen readers. */
    String areaName() {
        Area area = sheet.section().area();
        return area == null ? "" : "In " + area.label();
    }

    /** The places of this page's area that the person may open; none where there is only one. */
    List<Item> places() {
        Area area = sheet.section().area();
        List<Section> places = area == null ? List.of() : placesOf(area);
        return places.size() < 2
                ? List.of()
                : places.stream()
                        .map(place ->
                                new Item(place.label(), place.href(), place == sheet.section() ? current(place) : null))
                        .toList();
    }

    private List<Section> placesOf(Area area) {
        return Stream.of(Section.values())
                .filter(place -> place.area() == area)
                .filter(frame.sections()::contains)
                .toList();
    }

    private String current(Section place) {
        return place == sheet.section() && isTheSectionItself() ? "page" : "true";
    }

    /** My work, then the place with the one above it, then the pages between; none on My work itself and on public pages. */
    List<Link> breadcrumbs() {
        Section section = sheet.section();
        boolean isHome = section == Section.MY_WORK && sheet.crumbs().isEmpty();
        if (isHome || section == Section.PUBLIC) {
            return List.of();
        }
        var all = new ArrayList<Link>();
        all.add(link(Section.MY_WORK));
        Section above = section.above(frame.sections());
        if (above != null) {
            all.add(link(above));
        }
        if (section.isPlace() && section != Section.MY_WORK && opens(section) && !isTheSectionItself()) {
            all.add(link(section));
        }
        all.addAll(sheet.crumbs());
        return all;
    }

    private boolean opens(Section place) {
        return frame.sections().contains(place);
    }

    private static Link link(Section section) {
        return new Link(section.label(), section.href());
    }

    private boolean isTheSectionItself() {
        return sheet.crumbs().isEmpty() && sheet.title().equals(sheet.section().label());
    }
}

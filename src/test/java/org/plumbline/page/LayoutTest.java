package org.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.page.Layout.Item;

class LayoutTest {
    private static final Set<Section> ALL = EnumSet.range(Section.MY_WORK, Section.SETTINGS);

    @Test
    void eightEntriesHoldEveryPlace() {
        assertThat(layout(Section.MY_WORK, "My work", ALL).navigation())
                .extracting(Item::label)
                .containsExactly(
                        "My work",
                        "Children",
                        "Evaluations",
                        "Actions",
                        "Plan",
                        "Overview",
                        "Reports",
                        "Data and settings");
    }

    @Test
    void anEntryLeadsToTheFirstPlaceThatIsOpen() {
        var settings = layout(Section.MY_WORK, "My work", EnumSet.of(Section.STRUCTURE, Section.FRAMEWORK))
                .navigation()
                .getFirst();

        assertThat(settings).isEqualTo(new Item("Data and settings", "/structure", null));
    }

    @Test
    void anEntryWithOnePlaceGoesByThePlacesName() {
        var layout = layout(Section.FRAMEWORK, "Practice standards", EnumSet.of(Section.FRAMEWORK));

        assertThat(layout.navigation()).containsExactly(new Item("Practice standards", "/framework/standards", "page"));
        assertThat(layout.places()).isEmpty();
    }

    @Test
    void whatIsNotOpenStandsNowhere() {
        var layout = layout(Section.PLAN, "Plan", EnumSet.of(Section.MY_WORK, Section.PLAN, Section.INSPECTIONS));

        assertThat(layout.navigation()).extracting(Item::label).containsExactly("My work", "Plan");
        assertThat(layout.places()).extracting(Item::label).containsExactly("Plan", "Inspections");
    }

    @Test
    void bothLevelsSayWhereOneIs() {
        assertThat(currentOf(layout(Section.EVALUATIONS, "Evaluations", ALL)))
                .containsExactly("Evaluations page", "Evaluations page");
        assertThat(currentOf(layout(Section.PROGRAMMES, "Programmes", ALL)))
                .containsExactly("Evaluations true", "Programmes page");
        assertThat(currentOf(layout(Section.PROGRAMMES, "PR-2 Spot check", ALL)))
                .containsExactly("Evaluations true", "Programmes true");
        assertThat(currentOf(layout(Section.ELSEWHERE, "Search", ALL))).isEmpty();
    }

    @Test
    void breadcrumbsGoThroughThePlaceAboveWhereItIsOpen() {
        assertThat(crumbsOf(layout(Section.BOARDS, "Boards and committees", ALL)))
                .containsExactly("My work", "Plan");
        assertThat(crumbsOf(layout(Section.BOARDS, "Improvement Board", ALL)))
                .containsExactly("My work", "Plan", "Boards and committees");
        assertThat(crumbsOf(layout(Section.BOARDS, "Improvement Board", EnumSet.of(Section.BOARDS))))
                .containsExactly("My work", "Boards and committees");
        assertThat(crumbsOf(layout(Section.INSPECTIONS, "Clocks of the plan", EnumSet.of(Section.STRUCTURE))))
                .as("a page of a place that is not open otherwise")
                .containsExactly("My work");
        assertThat(crumbsOf(layout(Section.STRUCTURE, "East 1", ALL))).containsExactly("My work", "Structure");
        assertThat(crumbsOf(layout(Section.MY_WORK, "My work", ALL))).isEmpty();
    }

    private static Layout layout(Section section, String title, Set<Section> open) {
        var frame = new Frame("Northmoor", AuthorityColour.NAVY, new Frame.Person("Jo Hall", "Team manager"), open);
        return new Layout(Sheet.of(section, title), frame, false, null, "/assets");
    }

    private static List<String> currentOf(Layout layout) {
        return Stream.concat(layout.navigation().stream(), layout.places().stream())
                .filter(item -> item.current() != null)
                .map(item -> item.label() + " " + item.current())
                .toList();
    }

    private static List<String> crumbsOf(Layout layout) {
        return layout.breadcrumbs().stream().map(Link::label).toList();
    }
}

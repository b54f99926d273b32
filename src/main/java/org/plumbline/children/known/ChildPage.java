package org.plumbline.children.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildLinks;
import org.plumbline.children.ChildPagePart;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;
import org.plumbline.page.Numbers;
import org.plumbline.page.SubNavigation;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;

/**
 * A child's page.
 *
 * @param title the case system's id; names are not held
 * @param about the age, and as at when the rest is known
 * @param unsafe the button for a child who may be unsafe now; null for those who may not press it
 * @param contents where the parts of the page are
 * @param standing null when no extract that counts names the child any more
 * @param gaps what the data does not know
 * @param ranges how far back the timeline may go
 * @param chart null when nothing in the range is dated
 * @param allocation null when no extract names the child
 * @param parts of the rooms above
 */
record ChildPage(
        String title,
        String about,
        @Nullable Button unsafe,
        List<Link> contents,
        @Nullable SummaryList standing,
        List<String> gaps,
        SubNavigation ranges,
        @Nullable LanesChart chart,
        List<TimelineRow> timeline,
        String timelineCaption,
        @Nullable Table allocation,
        List<Part> parts) {

    /** What the reader may do besides reading. */
    record May(boolean raiseAlerts, boolean seeExtracts) {}

    /** A part of a higher room, with its anchor. */
    record Part(String id, ChildPagePart part) {}

    static ChildPage of(ChildSeen seen, TimeRange range, May may) {
        var spans = Life.of(seen.facts(), seen.standings(), seen.latest());
        LocalDate from = range.from(spans, seen.latest());
        var shown = spans.stream().filter(span -> span.reaches(from)).toList();
        var chart = LanesChart.of(shown, from, seen.latest());
        var runs = Allocation.runs(seen.standings());
        var standing = seen.standing();
        var parts = parts(seen.parts());
        var child = seen.child();
        return new ChildPage(
                title(seen),
                about(seen),
                may.raiseAlerts()
                        ? new Button(
                                "This child may be unsafe now",
                                Button.Kind.WARNING,
                                null,
                                null,
                                ChildLinks.newSafetyAlert(child.id()))
                        : null,
                contents(parts),
                standing == null ? null : StandingSummary.of(standing, runs.getFirst()),
                standing == null
                        ? List.of("No extract that counts says anything about this child any more.")
                        : Gaps.of(standing, seen.age() != null, seen.facts(), seen.latest()),
                ranges(ChildLinks.child(child.id()), range),
                chart.isEmpty() ? null : chart,
                shown.stream()
                        .map(span -> TimelineRow.of(span, may.seeExtracts()))
                        .toList(),
                caption(shown.size(), spans.size()),
                runs.isEmpty() ? null : allocation(runs),
                parts);
    }

    static String title(ChildSeen seen) {
        return "Child " + seen.child().caseId();
    }

    private static String about(ChildSeen seen) {
        String age = seen.age() == null ? "Age not known" : "Age " + seen.age();
        var standing = seen.standing();
        return standing == null ? age : age + ". What the extracts say, as at " + Dates.day(standing.asAt()) + ".";
    }

    private static List<Part> parts(List<ChildPagePart> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(place -> new Part("part-" + (place + 1), parts.get(place)))
                .toList();
    }

    private static List<Link> contents(List<Part> parts) {
        var all = new ArrayList<Link>();
        parts.forEach(part -> all.add(new Link(part.part().heading(), "#" + part.id())));
        all.add(new Link("Timeline", "#timeline"));
        all.add(new Link("Allocation over time", "#allocation"));
        return all;
    }

    private static SubNavigation ranges(String page, TimeRange chosen) {
        var ranges = SubNavigation.of("How far back");
        for (TimeRange range : TimeRange.values()) {
            ranges = ranges.item(
                    range.label(), page + "?" + TimeRange.PARAMETER + "=" + range.key() + "#timeline", range == chosen);
        }
        return ranges;
    }

    private static String caption(int shown, int all) {
        return shown == all
                ? "All " + Numbers.of(all, "thing", "things") + " that the extracts say, the newest first"
                : Numbers.whole(shown) + " of " + Numbers.of(all, "thing", "things")
                        + " that the extracts say, the newest first";
    }

    private static Table allocation(List<Allocation> runs) {
        return Table.of("Who was allocated, as extract after extract says")
                .hideCaption()
                .column("From the extract as at")
                .column("To the extract as at")
                .column("Worker")
                .column("Team")
                .rows(runs.stream().map(ChildPage::row).toList());
    }

    private static List<Cell> row(Allocation run) {
        return List.of(
                Cell.text(Dates.shortDay(run.first())),
                Cell.text(Dates.shortDay(run.last())),
                Cell.text(run.worker() == null ? "Not known" : run.worker()),
                Cell.text(run.team() == null ? "Not known" : run.team()));
    }
}

package org.plumbline.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;

/**
 * One practice standard: what it says now, what points to it, and every version.
 *
 * @param retired when and why it was retired, or null
 * @param pointing what points to it, or null where nothing does
 * @param bearing what evaluations and measures say of practice by it, or null
 */
record StandardPage(
        String reference,
        String title,
        Tag state,
        String practice,
        SummaryList facts,
        @Nullable String retired,
        List<Button> buttons,
        @Nullable Table pointing,
        @Nullable Table bearing,
        List<Version> versions) {

    /** One version of it, folded until somebody asks. */
    record Version(String summary, SummaryList facts) {}

    static StandardPage of(
            PracticeStandard standing,
            StandardHistory history,
            List<PointsToStandards.Pointer> pointers,
            @Nullable Table bearing,
            boolean mayKeep) {
        return new StandardPage(
                standing.id().reference(),
                standing.title(),
                StandardTags.of(standing.state()),
                standing.practice(),
                SummaryList.empty()
                        .row("Rests on", standing.source())
                        .row(
                                "Holds from",
                                Cell.text(Dates.day(standing.validFromOn()))
                                        .below("Version " + standing.version() + " of "
                                                + history.newest().version())),
                retired(history),
                mayKeep ? buttons(history) : List.of(),
                pointers.isEmpty() ? null : pointing(pointers),
                bearing,
                versions(history));
    }

    private static @Nullable String retired(StandardHistory history) {
        StandardVersion.Retirement retirement = history.newest().retirement();
        return retirement == null
                ? null
                : "Retired from " + Dates.day(retirement.on()) + ", by " + retirement.by() + ": " + retirement.reason();
    }

    private static List<Button> buttons(StandardHistory history) {
        List<Button> buttons = new ArrayList<>();
        String change = history.isRetired() ? "Bring it back in a new version" : "Write a new version";
        buttons.add(Button.secondaryLink(change, FrameworkLinks.newVersion(history.id())));
        if (!history.isRetired()) {
            buttons.add(Button.secondaryLink("Retire it", FrameworkLinks.retirement(history.id())));
        }
        return buttons;
    }

    private static Table pointing(List<PointsToStandards.Pointer> pointers) {
        return Table.of("What points to it")
                .hideCaption()
                .column("What")
                .column("Kind")
                .column("Status")
                .rows(pointers.stream()
                        .map(one -> List.of(
                                Cell.link(one.words(), one.href()),
                                Cell.text(one.kind()),
                                one.status() == null ? Cell.text("") : Cell.tag(one.status())))
                        .toList());
    }

    private static List<Version> versions(StandardHistory history) {
        List<Version> versions = new ArrayList<>();
        @Nullable LocalDate until = null;
        for (StandardVersion version : history.versions()) {
            versions.add(new Version(summary(version, until), factsOf(version)));
            until = version.text().validFromOn().minusDays(1);
        }
        return versions;
    }

    private static String summary(StandardVersion version, @Nullable LocalDate until) {
        LocalDate from = version.text().validFromOn();
        StandardVersion.Retirement retirement = version.retirement();
        LocalDate last = retirement == null ? until : retirement.on().minusDays(1);
        if (last == null) {
            return "Version %d, from %s".formatted(version.version(), Dates.day(from));
        }
        return last.isBefore(from)
                ? "Version %d, replaced before it held".formatted(version.version())
                : "Version %d, from %s to %s".formatted(version.version(), Dates.day(from), Dates.day(last));
    }

    static SummaryList factsOf(StandardVersion version) {
        StandardText text = version.text();
        SummaryList facts = SummaryList.empty()
                .row("Title", text.title())
                .row("What good practice does", text.practice())
                .row("Rests on", text.source())
                .row("Why it was written", text.why())
                .row("Written", "By " + version.by() + " on " + Dates.moment(version.at()));
        StandardVersion.Retirement retirement = version.retirement();
        return retirement == null
                ? facts
                : facts.row(
                        "Retired",
                        "From %s, by %s on %s: %s"
                                .formatted(
                                        Dates.day(retirement.on()),
                                        retirement.by(),
                                        Dates.moment(retirement.at()),
                                        retirement.reason()));
    }
}

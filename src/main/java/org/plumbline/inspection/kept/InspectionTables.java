package org.plumbline.inspection.kept;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.reading.Grade;
import org.plumbline.inspection.reading.Judgement;
import org.plumbline.page.Cell;
import org.plumbline.page.Colour;
import org.plumbline.page.Dates;
import org.plumbline.page.Shape;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;

/** What a report says, as tables: the same before and after it is confirmed. */
public final class InspectionTables {
    private InspectionTables() {}

    /** Kind, authority and days. */
    public static SummaryList head(ReportContent content) {
        return SummaryList.empty()
                .row("Authority", content.authority())
                .row("Kind", content.kind().label())
                .row("Inspected", days(content.inspectedFrom(), content.inspectedTo()))
                .row("Published", Dates.dayOrNotKnown(content.published()))
                .row("Received", content.received() == null ? "not recorded" : Dates.day(content.received()));
    }

    /** "6 November 2017 to 30 November 2017", as far as it is known. */
    public static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null || from.equals(to)) {
            return Dates.dayOrNotKnown(from == null ? to : from);
        }
        return Dates.day(from) + " to " + Dates.day(to);
    }

    /** Judgements in the report's order, each in words. */
    public static Table judgements(String caption, List<Judgement> judgements) {
        return Table.of(caption)
                .hideCaption()
                .column("As printed")
                .column("Area")
                .column("Grade")
                .column("About")
                .rows(judgements.stream()
                        .map(one -> List.of(
                                Cell.text(one.heading()),
                                Cell.text(one.area().label()),
                                Cell.tag(tag(one.grade())),
                                Cell.text(one.body().label())))
                        .toList());
    }

    /** The word, shape and colour of a grade that Ofsted gave. */
    public static Tag tag(Grade grade) {
        return switch (grade) {
            case OUTSTANDING -> Tag.of(grade.label(), Colour.PURPLE, Shape.STAR);
            case GOOD -> Tag.of(grade.label(), Colour.GREEN, Shape.CIRCLE);
            case REQUIRES_IMPROVEMENT -> Tag.of(grade.label(), Colour.YELLOW, Shape.HALF);
            case INADEQUATE -> Tag.of(grade.label(), Colour.RED, Shape.DIAMOND);
            case ADEQUATE, SATISFACTORY -> Tag.of(grade.label(), Colour.GREY, Shape.RING);
        };
    }
}

package org.plumbline.structure;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.authority.Period;
import org.plumbline.page.Cell;
import org.plumbline.page.Colour;
import org.plumbline.page.Dates;
import org.plumbline.page.Shape;
import org.plumbline.page.Table;
import org.plumbline.page.Tag;

/** How periods and responsibilities read, the same on every page of the structure. */
final class Wording {
    private static final Tag AWAY = Tag.of("Away", Colour.ORANGE, Shape.PAUSE);
    private static final Tag DEPUTY = Tag.plain("Deputy", Colour.GREY);
    private static final Tag PAST = Tag.of("Ended", Colour.GREY, Shape.CROSS);
    private static final Tag FUTURE = Tag.of("Not yet", Colour.LIGHT_BLUE, Shape.RING);

    private Wording() {}

    /** "since 1 May 2024", "1 May 2024 to 3 June 2024". */
    static String period(Period period) {
        LocalDate to = period.to();
        return to == null ? "since " + Dates.day(period.from()) : Dates.day(period.from()) + " to " + Dates.day(to);
    }

    /** A responsibility as a row that names its holder. */
    static Table byHolder(String caption, List<AnswersFor> lines, LocalDate today, boolean mayChange) {
        return table(caption, "Who", mayChange)
                .rows(lines.stream()
                        .map(line -> row(
                                Cell.link(line.holderName(), StructureLinks.worker(line.holder())),
                                line,
                                today,
                                mayChange))
                        .toList());
    }

    /** A responsibility as a row that says what it is for. */
    static Table bySubject(String caption, List<AnswersFor> lines, LocalDate today, boolean mayChange) {
        return table(caption, "What", mayChange)
                .rows(lines.stream()
                        .map(line -> row(
                                Cell.text(sentence(line.kind().label()) + " " + line.subjectName()),
                                line,
                                today,
                                mayChange))
                        .toList());
    }

    private static Table table(String caption, String first, boolean mayChange) {
        Table table = Table.of(caption).column(first).column("When").column("Now");
        return mayChange ? table.column("Change") : table;
    }

    private static List<Cell> row(Cell first, AnswersFor line, LocalDate today, boolean mayChange) {
        Cell when = Cell.text(period(line.period()));
        Cell now = Cell.tags(tags(line, today));
        return mayChange
                ? List.of(first, when, now, Cell.link("End or correct", StructureLinks.endResponsibility(line.id())))
                : List.of(first, when, now);
    }

    private static List<Tag> tags(AnswersFor line, LocalDate today) {
        if (line.period().from().isAfter(today)) {
            return List.of(FUTURE);
        }
        if (!line.holds(today)) {
            return List.of(PAST);
        }
        if (line.away()) {
            return line.deputy() ? List.of(DEPUTY, AWAY) : List.of(AWAY);
        }
        return line.deputy() ? List.of(DEPUTY) : List.of();
    }

    static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

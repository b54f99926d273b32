package org.plumbline.report.render;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Bullets;
import org.plumbline.report.document.Block.Chart;
import org.plumbline.report.document.Block.ChartKind;
import org.plumbline.report.document.Block.Column;
import org.plumbline.report.document.Block.DataTable;
import org.plumbline.report.document.Block.KeyFigure;
import org.plumbline.report.document.Block.KeyFigures;
import org.plumbline.report.document.Block.Paragraph;
import org.plumbline.report.document.Block.Row;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Document.Appendix;
import org.plumbline.report.document.Document.Paper;
import org.plumbline.report.document.ExemptParagraph;
import org.plumbline.report.document.Head;
import org.plumbline.report.document.Head.Fact;
import org.plumbline.report.document.Openness;
import org.plumbline.report.document.Openness.Exempt;
import org.plumbline.report.document.Phrase;
import org.plumbline.report.document.Section;
import org.plumbline.report.document.Value;

/** A report with everything a report can have, for tests. */
final class SampleReport {
    static final String HOSTILE = "<script>alert('x')</script> & \u0007\u0000 \ud83d\ude00 שלום مرحبا "
            + "Donaudampfschiffahrtsgesellschaftskapitän".repeat(6) + " \ud800 end";

    private SampleReport() {}

    static Document whole() {
        return new Document(
                head(),
                null,
                List.of(purpose(), background(), achievements(), exempt()),
                List.of(new Appendix(
                        "Improvement Plan, phase 2", new Openness.Public(), List.of(Section.of("", List.of(plan()))))),
                List.of(new Paper("Report of the inspection, January 2026", "on the inspectorate's website")),
                List.of("Signed off by Councillor A Member, Cabinet Member for Children's Services, on 3 March 2026."),
                List.of("Figures are as at 28 February 2026."));
    }

    /** Nothing but these paragraphs. */
    static Document ofWords(String... paragraphs) {
        return new Document(
                head(),
                null,
                List.of(Section.of(
                        "Words",
                        Arrays.stream(paragraphs).<Block>map(Paragraph::plain).toList())),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static Head head() {
        return new Head(
                "Wexcombe County Council",
                "Report to the Children’s Select Committee",
                "Ofsted Improvement Plan Phase 2",
                List.of(
                        new Fact("Title", "Ofsted Improvement Plan Phase 2", null),
                        new Fact("Committee date", "Tuesday 24 November 2026", null),
                        new Fact("Author", "Dana Director", null),
                        new Fact("Contact officer", "Casey Contact", "casey.contact@wexcombe.example"),
                        new Fact("Cabinet Member sign-off", "Alex Member", null)));
    }

    private static Section purpose() {
        return Section.of(
                "Purpose of agenda item",
                List.of(new Paragraph(
                        Paragraph.Kind.ITALIC,
                        List.of(Phrase.plain("To say what was done, and to share the plan.")),
                        List.of())));
    }

    private static Section background() {
        return Section.of(
                "Background",
                List.of(
                        Paragraph.numbered("The service was inspected in November."),
                        new Paragraph(
                                Paragraph.Kind.NUMBERED,
                                List.of(Phrase.plain("Three concerns were named:")),
                                List.of(
                                        List.of(Phrase.plain("oversight,")),
                                        List.of(Phrase.bold("court work,")),
                                        List.of(Phrase.link("visits.", "https://www.example.org/visits"))))));
    }

    private static Section achievements() {
        return new Section(
                "Key achievements against the first plan",
                new Openness.Public(),
                List.of(new KeyFigures(
                        "Evaluations at a glance",
                        List.of(
                                new KeyFigure("Evaluations completed", Value.count(1_312)),
                                new KeyFigure("Judged Good or better", Value.percent(new BigDecimal("43")))))),
                List.of(
                        Section.of("Children in need", List.of(Paragraph.numbered("Grades rose."), shares())),
                        Section.of(
                                "Visits",
                                List.of(
                                        new Paragraph(
                                                Paragraph.Kind.NUMBERED_QUOTATION,
                                                List.of(Phrase.plain("“Apply an appropriate tool.”")),
                                                List.of()),
                                        lines(),
                                        new Bullets(List.of(
                                                List.of(Phrase.plain("One thing")), List.of(Phrase.plain(HOSTILE)))))),
                        Section.of("Teams", List.of(bars()))));
    }

    private static Section exempt() {
        return new Section(
                "Secretheading of two children",
                new Exempt(ExemptParagraph.ONE),
                List.of(
                        Paragraph.numbered("Secretword about a family."),
                        new DataTable(
                                "Secretcaption",
                                List.of(new Column("Secretcolumn", false), new Column("Number", true)),
                                List.of(Row.of(List.of(Value.words("Secretrow"), Value.count(918_273)))),
                                List.of("Secretnote"))),
                List.of(Section.of("Secretinner", List.of(Paragraph.plain("Secretdeep")))));
    }

    static Chart shares() {
        return new Chart(
                "More is judged Good than a year ago",
                ChartKind.SHARES,
                new DataTable(
                        "Overall grades by quarter",
                        List.of(
                                new Column("Quarter", false),
                                new Column("Outstanding", true),
                                new Column("Good", true),
                                new Column("Requires improvement to be good", true),
                                new Column("Inadequate", true),
                                new Column("All (n)", true)),
                        List.of(
                                row("April to June 2026", 0, 24, 55, 21, 100),
                                row("July to September 2026", 8, 40, 42, 10, 100),
                                Row.of(List.of(
                                        Value.words("October 2026"),
                                        Value.withheld("c"),
                                        Value.count(12),
                                        Value.count(9),
                                        Value.withheld("c"),
                                        Value.count(27)))),
                        List.of("c: withheld, so that no child can be recognised.")),
                List.of(1, 2, 3, 4));
    }

    private static Chart lines() {
        return new Chart(
                "Overdue visits fell while the cohort grew",
                ChartKind.LINES,
                new DataTable(
                        "Visits by month",
                        List.of(
                                new Column("Month", false),
                                new Column("Visits due", true),
                                new Column("Overdue", true)),
                        List.of(
                                row("Jan 2026", 310, 92),
                                row("Feb 2026", 322, 80),
                                row("Mar 2026", 335, 61),
                                row("Apr 2026", 341, 44),
                                row("May 2026", 347, 30)),
                        List.of()),
                List.of(1, 2));
    }

    private static Chart bars() {
        return new Chart(
                "Open actions by service area",
                ChartKind.BARS,
                new DataTable(
                        "Actions by service area",
                        List.of(
                                new Column("Service area", false),
                                new Column("Open", true),
                                new Column("Overdue", true)),
                        List.of(
                                row("Help and protection in the north of the county", 74, 12),
                                row("Children in care", 30, 0),
                                new Row(row("All", 104, 12).cells(), true)),
                        List.of()),
                List.of(1, 2));
    }

    private static DataTable plan() {
        return new DataTable(
                "Plan actions",
                List.of(
                        new Column("Ref", false),
                        new Column("Action", false),
                        new Column("Lead", false),
                        new Column("Due", false),
                        new Column("Delivery", false),
                        new Column("Impact", false)),
                List.of(Row.of(List.of(
                        Value.words("PA-1.1"),
                        Value.words("Every open case has a record of management oversight in the last month"),
                        Value.words("Head of service"),
                        Value.words("31 March 2026"),
                        Value.words("On track"),
                        Value.words("Early")))),
                List.of());
    }

    private static Row row(String label, long... numbers) {
        List<Value> cells = new java.util.ArrayList<>(List.of(Value.words(label)));
        for (long number : numbers) {
            cells.add(Value.count(number));
        }
        return Row.of(cells);
    }
}

package org.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.report.document.Block.DataTable;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Flow;
import org.plumbline.report.document.Piece;
import org.plumbline.report.document.Value;

class RenditionsTest {
    private final Document whole = SampleReport.whole();

    @ParameterizedTest
    @EnumSource(Format.class)
    void sayEveryNumberOfEveryTable(Format format) {
        String text = withoutSpaces(Written.as(format, whole).text());

        values(whole)
                .forEach(value -> assertThat(text)
                        .contains(
                                format == Format.WORKBOOK && value.number() != null
                                        ? "<v>" + value.number().toPlainString() + "</v>"
                                        : withoutSpaces(value.text())));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"WORD", "PDF", "PAGE"})
    void survivesWhatPeoplePaste(Format format) {
        String text = Written.as(format, whole).text();

        assertThat(text)
                .contains("<script>alert('x')</script> &")
                .contains("\ud83d\ude00")
                .contains("end");
        assertThat(text.replaceAll("\\s", "")).contains("Donaudampfschiffahrtsgesellschaftskapitän".repeat(6));
        assertThat(text).doesNotContain("\u0007").doesNotContain("\u0000");
        assertThat(text)
                .satisfiesAnyOf(
                        words -> assertThat(words).contains("שלום"),
                        words -> assertThat(words).contains(new StringBuilder("שלום").reverse()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"PDF", "PAGE"})
    void numberParagraphsThroughTheWholeReport(Format format) {
        String text = Written.as(format, whole).text().replaceAll("\\s+", " ");

        assertThat(text)
                .contains("1. The service was inspected", "2. Three concerns", "3. Grades rose", "5. Secretword");
    }

    @org.junit.jupiter.api.Test
    void pageHasNoScriptAndAHeaderForEveryCell() {
        var page = Jsoup.parse(
                new String(Written.as(Format.PAGE, whole).bytes(), java.nio.charset.StandardCharsets.UTF_8));

        assertThat(page.select("script, iframe, img, link")).isEmpty();
        assertThat(page.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("table")).hasSize(6).allMatch(table -> table.selectFirst("caption") != null);
        assertThat(page.select("tbody tr"))
                .allMatch(row -> row.select("th[scope=row]").size() == 1);
        assertThat(page.select("svg[role=img] > title")).hasSize(3);
    }

    @org.junit.jupiter.api.Test
    void anAppendixBeginsAPageAfterAllThatBelongsToTheReport() {
        List<Piece.Heading> headings = Flow.of(whole).stream()
                .filter(Piece.Heading.class::isInstance)
                .map(Piece.Heading.class::cast)
                .toList();

        assertThat(headings.subList(headings.size() - 5, headings.size()))
                .extracting(Piece.Heading::words)
                .containsExactly(
                        "Sign-off",
                        "About this report",
                        "Appendices",
                        "Background papers",
                        "Appendix 1: Improvement Plan, phase 2");
        assertThat(headings).filteredOn(Piece.Heading::onNewPage).containsExactly(headings.getLast());
    }

    private static Stream<Value> values(Document document) {
        return Flow.of(document).stream().flatMap(piece -> switch (piece) {
            case Piece.Tabled(String _, DataTable table) ->
                table.rows().stream().flatMap(row -> row.cells().stream());
            case Piece.Figures figures -> figures.figures().figures().stream().map(figure -> figure.value());
            default -> List.<Value>of().stream();
        });
    }

    /** Lines are broken at other places in each format. */
    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }
}

package org.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    private final Document page = Jsoup.parse(Gallery.html("/assets/x", "Action AC-881 is recorded"));

    @Test
    void givesEveryElementAnIdOfItsOwn() {
        var ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void labelsEveryField() {
        var fields = page.select("input:not([type=hidden]), textarea, select");

        assertThat(fields)
                .hasSizeGreaterThan(15)
                .allSatisfy(field -> assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(field.outerHtml())
                        .hasSize(1));
    }

    @Test
    void describesFieldsOnlyByWhatIsThere() {
        for (var attribute : List.of("aria-describedby", "aria-labelledby", "aria-controls")) {
            for (var element : page.select("[" + attribute + "]")) {
                assertThat(Arrays.asList(element.attr(attribute).split(" ")))
                        .as(element.outerHtml())
                        .isNotEmpty()
                        .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
            }
        }
    }

    @Test
    void leadsFromEachErrorToItsField() {
        var links = page.select(".govuk-error-summary__list a");

        assertThat(links).hasSize(7).allSatisfy(link -> {
            var field = page.getElementById(link.attr("href").substring(1));
            assertThat(field).isNotNull();
            assertThat(field.normalName()).isIn("input", "select", "textarea");
        });
        assertThat(page.select(".govuk-form-group--error")).hasSize(7);
    }

    @Test
    void saysThereIsAnErrorInTheTitle() {
        assertThat(page.title()).isEqualTo("Error: Gallery of components – Calderbrook County Council – Plumbline");
    }

    @Test
    void marksWhereOneIsAndTheWayBack() {
        assertThat(page.select(".plumbline-navigation a[aria-current=true]").eachText())
                .containsExactly("Evaluations");
        assertThat(page.select(".govuk-breadcrumbs a").eachText())
                .containsExactly("My work", "Evaluations", "Routine audits");
    }

    @Test
    void putsSafetyAlertsBeforeEverythingElse() {
        Element alert = page.selectFirst(".plumbline-safety");

        assertThat(alert).isNotNull();
        assertThat(alert.text()).contains("Child 10482 may be unsafe now");
        assertThat(page.body().html().indexOf("plumbline-safety"))
                .isLessThan(page.body().html().indexOf("govuk-breadcrumbs"));
    }

    @Test
    void hasNothingInlineThatTheContentPolicyForbids() {
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void carriesTheTokenInEveryFormThatChangesSomething() {
        assertThat(page.select("form[method=post]"))
                .hasSize(2)
                .allSatisfy(form -> assertThat(form.select("input[name=_csrf][value=token]"))
                        .hasSize(1));
    }

    @Test
    void keepsTheChosenAnswersAndAsksWhatTheyReveal() {
        assertThat(page.select("input[name=answer][checked]").eachAttr("value")).containsExactly("na");
        assertThat(page.select("#answer-2-more input[name=why]")).hasSize(1);
        assertThat(page.select("input[name=needs][checked]").eachAttr("value")).containsExactly("a");
    }

    @Test
    void drawsTheChartAndWritesTheSameNumbersBesideIt() {
        assertThat(page.select("svg.plumbline-bars rect[stroke]")).hasSize(7);
        assertThat(page.select("svg.plumbline-bars title").text()).startsWith("Grades of East 1");
        assertThat(page.select(".plumbline-chart tbody tr").eachText())
                .containsExactly("January 2026 2 12 6 1 21", "February 2026 0 14 9 2 25", "March 2026 0 0 0 0 0");
    }

    @Test
    void writesInDrawingsBlackOnAWhiteEdgeOrOnWhite() {
        assertThat(page.select("svg text"))
                .isNotEmpty()
                .allSatisfy(words -> assertThat(words.attr("fill")).isEqualTo("#0b0c0c"));
        assertThat(page.select("svg text.plumbline-bars__number"))
                .allSatisfy(number -> assertThat(number.attr("stroke")).isEqualTo("#ffffff"));
    }

    @Test
    void escapesWhatPeopleType() {
        var output = new gg.jte.output.StringOutput();

        Templates.into("page/textInput.jte", TextInput.of("a", "<b>").value("\"><script>"), output);

        var typed = Jsoup.parse(output.toString());
        assertThat(typed.select("script")).isEmpty();
        assertThat(typed.select("input").val()).isEqualTo("\"><script>");
        assertThat(typed.select("label").text()).isEqualTo("<b>");
    }
}

package org.plumbline.report.composer.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateReaderTest {
    static Stream<ReportTemplate> shipped() {
        return TemplateReader.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void writesWhatItReads(ReportTemplate template) {
        assertThat(TemplateReader.read(TemplateReader.write(template))).isEqualTo(template);
    }

    /** Parts and order of the Buckinghamshire report of 27 November 2018. */
    @Test
    void theSelectCommitteeReportHasThePartsOfTheCouncilsOwn() {
        ReportTemplate report = shipped("select-committee");

        assertThat(report.kind()).isEqualTo("Report to the Children's Select Committee");
        assertThat(report.head())
                .extracting(HeadLine::label)
                .containsExactly("Title", "Committee date", "Author", "Contact officer", "Cabinet Member sign-off");
        assertThat(report.sections())
                .extracting(TemplateSection::heading)
                .containsExactly(
                        "Purpose of Agenda Item",
                        "Background",
                        "Key achievements against the earlier plan",
                        "Placement at Home with Parents Arrangements",
                        "The improvement plan");
        assertThat(report.sections().get(2).sections())
                .extracting(TemplateSection::heading)
                .containsExactly(
                        "Development Centre Programme",
                        "Children in Need Audit and Review",
                        "Beyond Auditing",
                        "Public Law Outline Review (court work)");
        assertThat(report.appendices()).extracting(TemplateSection::heading).containsExactly("Improvement plan");
        assertThat(report.clearDays()).isEqualTo(5);
    }

    @Test
    void boardsAndInspectorsReceiveFullFiguresAndCommitteesThePublicOnes() {
        assertThat(TemplateReader.shipped())
                .allMatch(template -> template.body().receives()
                        == (template.code().matches("select-committee|cabinet") ? View.PUBLIC : View.CONFIDENTIAL));
    }

    @Test
    void namesEverythingThatDoesNotFit() {
        String json = TemplateReader.write(shipped("commissioner"))
                .replace("\"code\":\"practice\"", "\"code\":\"plan\"")
                .replace("\"heading\":\"Practice\"", "\"heading\":\" \"")
                .replace("\"clear-days\":0", "\"clear-days\":99");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateReader.read(json))
                .withMessage("Papers are due 0 to 30 clear days before, not 99; The section plan has no heading;"
                        + " Two sections are plan");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        String coloured = TemplateReader.write(shipped("cabinet")).replaceFirst("\\{", "{\"colour\": \"red\", ");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateReader.read(coloured))
                .withMessageStartingWith("Not a report template: Unrecognized property \"colour\"");
        assertThatIllegalArgumentException().isThrownBy(() -> TemplateReader.read("{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> TemplateReader.read("not JSON"));
    }

    private static ReportTemplate shipped(String code) {
        return TemplateReader.shipped().stream()
                .filter(template -> template.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}

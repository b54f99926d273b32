package org.plumbline.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.ToolReader;

class ShippedStandardTest {
    @Test
    void oneStandsForEachDomainOfTheDefaultTool() {
        var domains = ToolReader.read(ToolReader.shipped().getLast()).domains();

        assertThat(ShippedStandard.all())
                .extracting(ShippedStandard::code)
                .containsExactlyElementsOf(domains.stream().map(Domain::code).toList());
    }

    @Test
    void eachSaysWhatItRestsOnAndFitsTheForm() {
        assertThat(ShippedStandard.all()).allSatisfy(one -> {
            assertThat(one.title()).isNotBlank().hasSizeLessThanOrEqualTo(120);
            assertThat(one.practice()).isNotBlank().hasSizeLessThanOrEqualTo(2000);
            assertThat(one.source()).isNotBlank().hasSizeLessThanOrEqualTo(500);
        });
    }
}

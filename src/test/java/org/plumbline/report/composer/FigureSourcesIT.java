package org.plumbline.report.composer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.report.composer.source.FigureSource;
import org.plumbline.report.composer.template.FigureWish;
import org.plumbline.report.composer.template.TemplateReader;
import org.plumbline.report.composer.template.TemplateSection;
import org.plumbline.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures that the templates of the product wish for. */
@DatabaseTest
class FigureSourcesIT {

    @Autowired
    private List<FigureSource> sources;

    @Test
    void everyFigureThatATemplateWishesForIsMadeBySomebodyUnlessItsSectionWaitsForIt() {
        List<String> wished = TemplateReader.shipped().stream()
                .flatMap(template -> Stream.concat(template.sections().stream(), template.appendices().stream()))
                .flatMap(FigureSourcesIT::withInner)
                .flatMap(section -> section.figures().stream()
                        .map(FigureWish::query)
                        .filter(query -> !section.needs().contains(query)))
                .toList();

        assertThat(wished).hasSizeGreaterThan(20);
        assertThat(sources)
                .extracting(FigureSource::query)
                .doesNotHaveDuplicates()
                .containsAll(wished);
    }

    private static Stream<TemplateSection> withInner(TemplateSection section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(FigureSourcesIT::withInner));
    }
}

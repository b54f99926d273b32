package org.plumbline.report.composer.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.composer.template.FigureWish;
import org.plumbline.report.composer.template.ParagraphStyle;
import org.plumbline.report.document.Openness;

/**
 * A section or appendix to be added.
 *
 * @param inside the section it stands in, or null
 * @param appendix whether it is an appendix; those stand in nothing
 */
public record NewSection(
        String heading,
        ParagraphStyle style,
        String guidance,
        @Nullable SectionKey inside,
        boolean appendix,
        List<FigureWish> figures) {

    public NewSection {
        figures = List.copyOf(figures);
        if (appendix && inside != null) {
            throw new IllegalArgumentException("An appendix stands in no section");
        }
    }

    OutlineSection section(SectionKey key) {
        return new OutlineSection(key, heading, style, guidance, false, new Openness.Public(), figures, List.of());
    }
}

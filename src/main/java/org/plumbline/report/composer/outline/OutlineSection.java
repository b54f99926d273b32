package org.plumbline.report.composer.outline;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.report.composer.template.FigureWish;
import org.plumbline.report.composer.template.ParagraphStyle;
import org.plumbline.report.document.Openness;

/**
 * A section or an appendix of a report.
 *
 * @param guidance what is written here; empty for a section of one's own
 * @param required whether the report cannot be signed off while it is empty
 * @param openness who may read it, and all sections inside it
 * @param sections inside it; these have none of their own
 */
public record OutlineSection(
        SectionKey key,
        String heading,
        ParagraphStyle style,
        String guidance,
        boolean required,
        Openness openness,
        List<FigureWish> figures,
        List<OutlineSection> sections) {

    public OutlineSection {
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }

    /** It and the sections inside it. */
    public Stream<OutlineSection> all() {
        return Stream.concat(Stream.of(this), sections.stream());
    }

    OutlineSection withSections(List<OutlineSection> inner) {
        return new OutlineSection(key, heading, style, guidance, required, openness, figures, inner);
    }

    /** The same with another heading, openness and figures. */
    public OutlineSection with(String newHeading, Openness newOpenness, List<FigureWish> newFigures) {
        return new OutlineSection(key, newHeading, style, guidance, required, newOpenness, newFigures, sections);
    }
}

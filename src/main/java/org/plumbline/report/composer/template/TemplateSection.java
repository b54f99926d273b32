package org.plumbline.report.composer.template;

import java.util.List;

/**
 * One section of a template, or one appendix.
 *
 * @param code the same in every version of the template
 * @param guidance what is written here, for whoever writes it
 * @param required whether a report cannot be signed off while it is empty
 * @param needs figures without which the section is not offered, because nothing could stand in it
 * @param figures those it begins with
 * @param sections inside it; these have none of their own
 */
public record TemplateSection(
        String code,
        String heading,
        ParagraphStyle style,
        String guidance,
        boolean required,
        List<String> needs,
        List<FigureWish> figures,
        List<TemplateSection> sections) {

    public TemplateSection {
        needs = List.copyOf(needs);
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
    }
}

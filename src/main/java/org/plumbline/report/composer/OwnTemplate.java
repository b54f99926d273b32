package org.plumbline.report.composer;

import java.util.List;
import org.plumbline.report.composer.outline.OutlineSection;
import org.plumbline.report.composer.template.ReportTemplate;
import org.plumbline.report.composer.template.TemplateReader;
import org.plumbline.report.composer.template.TemplateSection;

/** Makes a template of a report's arrangement, without any of its words. */
final class OwnTemplate {
    private OwnTemplate() {}

    static ReportTemplate of(Draft draft, String code, String name) {
        ReportTemplate from = draft.template();
        ReportTemplate own = new ReportTemplate(
                code,
                name,
                "Made from " + draft.id().reference() + ".",
                from.kind(),
                from.body(),
                from.clearDays(),
                from.head(),
                from.signatures(),
                from.signaturesPrinted(),
                sections(draft.outline().sections()),
                sections(draft.outline().appendices()));
        return TemplateReader.read(TemplateReader.write(own));
    }

    private static List<TemplateSection> sections(List<OutlineSection> sections) {
        return sections.stream()
                .map(section -> new TemplateSection(
                        "section-" + section.key(),
                        section.heading(),
                        section.style(),
                        section.guidance(),
                        section.required(),
                        List.of(),
                        section.figures(),
                        sections(section.sections())))
                .toList();
    }
}

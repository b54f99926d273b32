package org.plumbline.report.composer.template;

import java.util.List;

/**
 * A kind of report.
 *
 * @param code the same in every version of it
 * @param name as it is chosen from a list
 * @param kind what stands above a report's title: "Report to the Children's Select Committee"
 * @param clearDays how many clear days before the meeting papers are out; 0 where no law or custom says
 * @param head the lines at the top, in order
 * @param signatures in which capacities it is signed off, all of them
 * @param signaturesPrinted whether they stand in the document
 * @param sections in order
 * @param appendices what is attached from the start
 */
public record ReportTemplate(
        String code,
        String name,
        String about,
        String kind,
        ReportBody body,
        int clearDays,
        List<HeadLine> head,
        List<SignatureOf> signatures,
        boolean signaturesPrinted,
        List<TemplateSection> sections,
        List<TemplateSection> appendices) {

    public ReportTemplate {
        head = List.copyOf(head);
        signatures = List.copyOf(signatures);
        sections = List.copyOf(sections);
        appendices = List.copyOf(appendices);
    }
}

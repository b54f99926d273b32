package org.plumbline.report.composer.template;

/**
 * Whom a report is for. What the same body saw before is known by its code.
 *
 * @param code the same in all templates for one body: {@code select-committee}
 * @param name as people call it
 * @param receives which of the views is made for it in the first place
 */
public record ReportBody(String code, String name, View receives) {}

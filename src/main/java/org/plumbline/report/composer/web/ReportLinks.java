package org.plumbline.report.composer.web;

import org.plumbline.report.composer.ReportId;
import org.plumbline.report.composer.outline.SectionKey;
import org.plumbline.report.composer.template.View;

/** The addresses of the pages of reports. */
final class ReportLinks {
    static final String REPORTS = "/reports";
    static final String NEW = REPORTS + "/new";
    static final String RULE = REPORTS + "/small-numbers";

    private ReportLinks() {}

    static String of(ReportId id) {
        return REPORTS + "/" + id.value();
    }

    static String details(ReportId id) {
        return of(id) + "/details";
    }

    static String section(ReportId id, SectionKey key) {
        return of(id) + "/sections/" + key;
    }

    /** Where words are saved while somebody types; the key of the section follows. */
    static String words(ReportId id) {
        return of(id) + "/words/";
    }

    static String arrangement(ReportId id) {
        return of(id) + "/arrangement";
    }

    static String newSection(ReportId id) {
        return of(id) + "/new-section";
    }

    static String papers(ReportId id) {
        return of(id) + "/papers";
    }

    static String figures(ReportId id) {
        return of(id) + "/figures";
    }

    /** Where the figures in use are compared with the live data. */
    static String comparison(ReportId id) {
        return of(id) + "/comparison";
    }

    static String checklist(ReportId id) {
        return of(id) + "/checklist";
    }

    static String template(ReportId id) {
        return of(id) + "/template";
    }

    static String preview(ReportId id, View view) {
        return of(id) + "/preview/" + view.code();
    }

    static String draftFile(ReportId id, View view, String extension) {
        return of(id) + "/files/" + view.code() + "." + extension;
    }

    static String versions(ReportId id) {
        return of(id) + "/versions";
    }

    static String version(ReportId id, int number) {
        return versions(id) + "/" + number;
    }

    static String file(ReportId id, int number, View view, String extension) {
        return version(id, number) + "/files/" + view.code() + "." + extension;
    }

    static String signOff(ReportId id, int number) {
        return version(id, number) + "/sign-off";
    }

    static String issue(ReportId id, int number) {
        return version(id, number) + "/issue";
    }
}

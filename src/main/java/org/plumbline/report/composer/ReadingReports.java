package org.plumbline.report.composer;

import java.util.List;
import java.util.Map;
import org.plumbline.access.NotFound;
import org.plumbline.report.composer.outline.Outline;
import org.plumbline.report.composer.template.ReportTemplate;
import org.plumbline.report.composer.template.View;
import org.plumbline.report.disclosure.SmallNumberRule;
import org.plumbline.report.document.Document;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads reports: their lists, drafts, frozen versions. */
@Service
public class ReadingReports {
    private final Reports reports;
    private final FigureRows figures;
    private final Versions versions;
    private final Templates templates;

    ReadingReports(Reports reports, FigureRows figures, Versions versions, Templates templates) {
        this.reports = reports;
        this.figures = figures;
        this.versions = versions;
        this.templates = templates;
    }

    /** Every report, the one whose meeting comes last first. */
    @Transactional(readOnly = true)
    public List<ReportRow> list() {
        return reports.list();
    }

    /** The kinds of report on offer. */
    @Transactional(readOnly = true)
    public List<ReportTemplate> listTemplates() {
        return templates.list();
    }

    /**
     * A report as it stands.
     *
     * @throws NotFound when there is no such report
     */
    @Transactional(readOnly = true)
    public Draft getDraft(ReportId id) {
        Reports.Origin origin =
                reports.findOrigin(id).orElseThrow(() -> new NotFound("There is no report " + id.reference()));
        Map.Entry<Integer, Details> details = reports.getDetails(id);
        Map.Entry<Integer, Outline> outline = origin.outline();
        return new Draft(
                id,
                origin.authority(),
                origin.template(),
                details.getValue(),
                details.getKey(),
                outline.getValue(),
                outline.getKey(),
                reports.listWords(id),
                figures.list(id, outline.getValue().snapshot()),
                figures.listSnapshots(id));
    }

    /** A draft written out in each view, with what the public one keeps back. */
    @Transactional(readOnly = true)
    public Composed compose(ReportId id) {
        return Composed.of(getDraft(id), versions.getRule(), versions.listReleased());
    }

    /** The frozen versions of a report, the newest first. */
    @Transactional(readOnly = true)
    public List<FrozenVersion> listVersions(ReportId id) {
        return versions.list(id);
    }

    /**
     * One frozen version.
     *
     * @throws NotFound when there is no such version
     */
    @Transactional(readOnly = true)
    public FrozenVersion getVersion(ReportId id, int number) {
        return versions.list(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> noVersion(id, number));
    }

    /** The document of a frozen version, with its sign-offs where the template has them printed. */
    @Transactional(readOnly = true)
    public Document getDocument(ReportId id, int number, View view) {
        Document frozen = versions.findDocuments(id, number)
                .orElseThrow(() -> noVersion(id, number))
                .in(view);
        boolean printed = getDraft(id).template().signaturesPrinted();
        List<String> signOffs = printed
                ? getVersion(id, number).signOffs().stream()
                        .map(FrozenVersion.SignOff::words)
                        .toList()
                : List.of();
        return new Document(
                frozen.head(),
                frozen.marking(),
                frozen.sections(),
                frozen.appendices(),
                frozen.backgroundPapers(),
                signOffs,
                frozen.notes());
    }

    /** What a frozen version was made of. */
    @Transactional(readOnly = true)
    public FrozenContent getContent(ReportId id, int number) {
        return versions.findContent(id, number).orElseThrow(() -> noVersion(id, number));
    }

    /** How small numbers are treated in public documents. */
    @Transactional(readOnly = true)
    public SmallNumberRule getRule() {
        return versions.getRule();
    }

    private static NotFound noVersion(ReportId id, int number) {
        return new NotFound("There is no version " + number + " of " + id.reference());
    }
}

package org.plumbline.report.composer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.access.AccountId;
import org.plumbline.access.NotFound;
import org.plumbline.report.composer.outline.Outline;
import org.plumbline.report.composer.source.FigureSource;
import org.plumbline.report.composer.template.ReportTemplate;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins reports from templates, and makes templates of reports. */
@Service
public class MakingReports {
    private final Reports reports;
    private final Templates templates;
    private final List<FigureSource> sources;
    private final Trail trail;
    private final Clock clock;

    MakingReports(Reports reports, Templates templates, List<FigureSource> sources, Trail trail, Clock clock) {
        this.reports = reports;
        this.templates = templates;
        this.sources = sources;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Begins a report. Sections whose figures nothing can make yet are not in it.
     *
     * @param template its code
     * @throws NotFound when there is no such template
     */
    @Transactional
    public ReportId make(String template, Details details, AccountId by) {
        ReportTemplate chosen = templates.list().stream()
                .filter(one -> one.code().equals(template))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such kind of report"));
        ReportId id = reports.add(chosen, by, clock.instant());
        reports.addDetails(id, 1, details, by, clock.instant());
        Outline outline =
                Outline.of(chosen, sources.stream().map(FigureSource::query).collect(Collectors.toSet()));
        reports.addOutline(id, 1, outline, by, clock.instant());
        trail.changed("report-begun", Subject.of("report", id.value()), Map.of("template", chosen.code()));
        return id;
    }

    /** Keeps the arrangement of a report as a template of the authority's own; false when its code is taken. */
    @Transactional
    public boolean keepAsTemplate(Draft draft, String code, String name, AccountId by) {
        ReportTemplate template = OwnTemplate.of(draft, code, name);
        boolean added = templates.add(template, by, clock.instant());
        if (added) {
            trail.changed(
                    "report-template-made", Subject.of("report", draft.id().value()), Map.of("template", code));
        }
        return added;
    }
}

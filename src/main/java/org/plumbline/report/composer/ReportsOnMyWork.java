package org.plumbline.report.composer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.composer.template.ReportTemplate;
import org.plumbline.report.composer.template.SignatureOf;
import org.plumbline.report.composer.template.TemplateReader;

/** The reports that stand on somebody's My work: those whose newest version did not go out yet. */
public final class ReportsOnMyWork {
    /** The first twenty, the soonest meeting first. */
    public static final String NOT_SENT = """
        select r.id, r.template, d.title, d.meeting_on, v.number,
               array(select s.capacity from report_sign_offs s
                      where s.authority_id = r.authority_id and s.report_id = r.id and s.number = v.number) as signed
          from reports r
          join lateral (select t.title, t.meeting_on from report_details t
                         where t.authority_id = r.authority_id and t.report_id = r.id
                         order by t.version desc limit 1) d on true
          left join lateral (select w.number from report_versions w
                              where w.authority_id = r.authority_id and w.report_id = r.id
                              order by w.number desc limit 1) v on true
         where not exists (select from report_issues i
                            where i.authority_id = r.authority_id and i.report_id = r.id and i.number = v.number)
         order by d.meeting_on, r.id
         limit 20
        """;

    private ReportsOnMyWork() {}

    /**
     * A report that did not go out yet.
     *
     * @param template as JSON
     * @param number of its newest frozen version, or null while there is none
     * @param signed the capacities in which that version is signed off
     */
    public record Row(
            long id,
            String template,
            String title,
            LocalDate meetingOn,
            @Nullable Integer number,
            List<String> signed) {

        public ReportId report() {
            return new ReportId(id);
        }

        public ReportTemplate kind() {
            return TemplateReader.read(template);
        }

        /** In which capacities its newest version still has to be signed off. */
        public List<SignatureOf> missing(ReportTemplate kind) {
            return kind.signatures().stream()
                    .filter(capacity -> !signed.contains(capacity.code()))
                    .toList();
        }
    }
}

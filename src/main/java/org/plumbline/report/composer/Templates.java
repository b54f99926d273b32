package org.plumbline.report.composer;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.access.AccountId;
import org.plumbline.database.Store;
import org.plumbline.report.composer.template.ReportTemplate;
import org.plumbline.report.composer.template.TemplateReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The kinds of report on offer: those that come with the product, and the authority's own. */
@Store
class Templates {
    private final JdbcClient jdbc;

    Templates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The shipped ones first, then the authority's own by name. */
    List<ReportTemplate> list() {
        List<ReportTemplate> own = jdbc.sql("select definition from report_templates order by name, id")
                .query((row, _) -> TemplateReader.read(row.getString("definition")))
                .list();
        return Stream.concat(TemplateReader.shipped().stream(), own.stream()).toList();
    }

    /** False when there is one of this code. */
    boolean add(ReportTemplate template, AccountId by, Instant at) {
        return jdbc.sql("""
            insert into report_templates (authority_id, code, name, definition, made_at, made_by)
            values (plumbline_authority(), :code, :name, :definition, :at, :by)
            on conflict (authority_id, code) do nothing
            """)
                        .param("code", template.code())
                        .param("name", template.name())
                        .param("definition", TemplateReader.write(template))
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }
}

package org.plumbline.report.composer;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.composer.template.View;
import org.plumbline.report.render.Format;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts on the trail who read what of a report. Reports carry full figures and sections that are not for publication, so
 * each look at one is recorded as a look at a child is.
 */
@Service
public class SeeingReports {
    private final Trail trail;

    SeeingReports(Trail trail) {
        this.trail = trail;
    }

    /**
     * What somebody read.
     *
     * @param kind {@code draft} with its words and figures, {@code preview}, {@code version}, or {@code file}
     * @param version the number of the frozen version, or null for the draft
     * @param view for whose eyes it was written out, or null where no view was chosen
     * @param format of the file, or null for a page
     */
    public record Look(
            String kind,
            @Nullable Integer version,
            @Nullable View view,
            @Nullable Format format) {

        /** The draft as those who write it see it. */
        public static Look draft() {
            return new Look("draft", null, null, null);
        }

        /** The draft written out on a page. */
        public static Look preview(View view) {
            return new Look("preview", null, view, null);
        }

        /** A frozen version's page. */
        public static Look version(int number) {
            return new Look("version", number, null, null);
        }

        /** The draft, or a frozen version of it, as a file. */
        public static Look file(@Nullable Integer version, View view, Format format) {
            return new Look("file", version, view, format);
        }

        Map<String, Object> references() {
            Map<String, Object> references = new TreeMap<>(Map.of("kind", kind));
            if (version != null) {
                references.put("version", version);
            }
            if (view != null) {
                references.put("view", view.code());
            }
            if (format != null) {
                references.put("format", format.extension());
            }
            return references;
        }
    }

    /** Records the look, before anything of the report is sent: a look that cannot be recorded is none. */
    @Transactional
    public void seen(ReportId report, Look look) {
        trail.seen("report-seen", Subject.of("report", report.value()), look.references());
    }
}

package org.plumbline.children.known;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ExtractId;
import org.plumbline.children.ExtractLinks;
import org.plumbline.page.Dates;
import org.plumbline.page.Link;

/**
 * One line of the table beside the timeline; it opens to where it is from.
 *
 * @param source file, sheet and row, or how it was worked out
 * @param extract the extract's page, for whoever may see it; else null
 * @param before what earlier extracts said otherwise
 */
record TimelineRow(
        String when,
        String lane,
        String what,
        List<String> details,
        String source,
        @Nullable Link extract,
        List<String> before) {

    static TimelineRow of(Span span, boolean maySeeExtracts) {
        KnownFact.Source source = span.source();
        return new TimelineRow(
                when(span),
                span.lane().label(),
                span.title(),
                span.details(),
                source == null
                        ? "The team and worker that extract after extract named for this child."
                        : source.fileName() + ", sheet “" + source.sheet() + "”, row " + source.row()
                                + "; extract as at " + Dates.day(source.asAt()) + ".",
                source == null || !maySeeExtracts
                        ? null
                        : new Link("See this extract", ExtractLinks.extract(new ExtractId(source.extractId()))),
                span.before());
    }

    /** "3 Mar 2026", "3 Mar 2026 to 5 May 2026", "3 Mar 2026, goes on", "3 Mar 2026, last said as at 31 May 2026". */
    static String when(Span span) {
        if (span.from() == null) {
            return "No date";
        }
        String from = Dates.shortDay(span.from());
        if (span.until() != null) {
            return from + " to " + Dates.shortDay(span.until());
        }
        if (!span.lasting()) {
            return from;
        }
        return from + (span.current() ? ", goes on" : ", last said as at " + Dates.shortDay(span.knownUntil()));
    }
}

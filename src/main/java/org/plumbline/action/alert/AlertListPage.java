package org.plumbline.action.alert;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.KeyPaging;
import org.plumbline.page.Numbers;
import org.plumbline.page.Table;

/**
 * The safety alerts that concern the reader.
 *
 * @param standing those that stand, or null when there are none (or on a later page)
 * @param resolved those that were resolved, or null when there are none
 * @param shown the ids of all on the page
 */
record AlertListPage(
        boolean first, @Nullable Table standing, @Nullable Table resolved, KeyPaging paging, List<Long> shown) {
    static final String TITLE = "Safety alerts";

    static AlertListPage of(
            List<ListedAlert> standing, List<ListedAlert> resolved, int pageSize, boolean first, Instant now) {
        List<ListedAlert> closed = resolved.subList(0, Math.min(pageSize, resolved.size()));
        String next = resolved.size() > pageSize
                ? AlertLinks.LIST + "?before=" + closed.getLast().alert().id().value()
                : null;
        return new AlertListPage(
                first,
                standing.isEmpty() ? null : table("Alerts that stand", standing, now),
                closed.isEmpty() ? null : table("Resolved alerts", closed, now),
                new KeyPaging(
                        first ? null : AlertLinks.LIST,
                        next,
                        Numbers.of(closed.size(), "resolved alert", "resolved alerts") + " shown, the newest first"),
                Stream.concat(standing.stream(), closed.stream())
                        .map(one -> one.alert().id().value())
                        .toList());
    }

    private static Table table(String caption, List<ListedAlert> alerts, Instant now) {
        return Table.of(caption)
                .column("Alert")
                .column("Child")
                .column("Raised")
                .column("Status")
                .rows(alerts.stream().map(one -> row(one, now)).toList());
    }

    private static List<Cell> row(ListedAlert one, Instant now) {
        AlertRow alert = one.alert();
        return List.of(
                Cell.link(alert.id().reference(), AlertLinks.alert(alert.id())).below(one.clock(now)),
                Cell.text(one.caseId()).below(one.teamName()),
                Cell.text(Dates.moment(alert.raisedAt())).below("by " + alert.authorName()),
                Cell.tags(one.tags(now)));
    }
}

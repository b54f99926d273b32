package org.plumbline.action.alert;

import java.util.List;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.children.ChildPagePart;
import org.plumbline.children.ChildPageSection;
import org.plumbline.children.ViewedChild;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.SafetyBanner;
import org.plumbline.page.Table;
import org.springframework.stereotype.Component;

/** The child's safety alerts on the child's page; those that stand, above everything. */
@Component
class AlertsOfChild implements ChildPageSection {
    private static final int PLACE = 190;

    private final SafetyAlerts alerts;
    private final StandingAlerts standing;
    private final PermissionMatrix matrix;

    AlertsOfChild(SafetyAlerts alerts, StandingAlerts standing, PermissionMatrix matrix) {
        this.alerts = alerts;
        this.standing = standing;
        this.matrix = matrix;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<ChildPagePart> partFor(ViewedChild child) {
        if (!matrix.allows(child.person().roles(), Permission.RAISE_SAFETY_ALERTS)) {
            return Optional.empty();
        }
        List<AlertRow> all = alerts.listAbout(child.id());
        if (all.isEmpty()) {
            return Optional.of(ChildPagePart.of("Safety alerts", "No safety alert has been raised about this child."));
        }
        List<SafetyBanner> banners = all.reversed().stream()
                .filter(alert -> alert.status().stands())
                .map(alert -> standing.banner(alert, child.caseId()))
                .toList();
        String words = banners.isEmpty()
                ? "Every safety alert about this child has been resolved."
                : "A safety alert stands: this child may be unsafe now.";
        return Optional.of(
                ChildPagePart.of("Safety alerts", words).with(table(all)).with(banners));
    }

    private static Table table(List<AlertRow> all) {
        return Table.of("Safety alerts")
                .hideCaption()
                .column("Alert")
                .column("Raised")
                .column("Status")
                .rows(all.stream().map(AlertsOfChild::row).toList());
    }

    private static List<Cell> row(AlertRow alert) {
        return List.of(
                Cell.link(alert.id().reference(), AlertLinks.alert(alert.id())),
                Cell.text(Dates.moment(alert.raisedAt())).below("by " + alert.authorName()),
                Cell.tag(AlertTags.of(alert.status())));
    }
}

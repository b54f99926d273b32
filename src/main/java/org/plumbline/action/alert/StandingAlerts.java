package org.plumbline.action.alert;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.plumbline.children.ChildId;
import org.plumbline.children.Holdings;
import org.plumbline.page.Dates;
import org.plumbline.page.SafetyBanner;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The alerts that stand, as the banners above every page about their child. */
@Service
public class StandingAlerts {
    private final SafetyAlerts alerts;
    private final Holdings holdings;
    private final Clock clock;

    StandingAlerts(SafetyAlerts alerts, Holdings holdings, Clock clock) {
        this.alerts = alerts;
        this.holdings = holdings;
        this.clock = clock;
    }

    /** The alerts about the child that stand, the oldest first; none for most children. */
    @Transactional(readOnly = true)
    public List<SafetyBanner> bannersAbout(ChildId child) {
        List<AlertRow> standing = alerts.listStandingAbout(child);
        if (standing.isEmpty()) {
            return List.of();
        }
        String caseId = holdings.find(child).orElseThrow().caseId();
        return standing.stream().map(alert -> banner(alert, caseId)).toList();
    }

    /** Whether there is such an alert, standing or not, and it is about this child. */
    @Transactional(readOnly = true)
    public boolean isAbout(SafetyAlertId alert, ChildId child) {
        return alerts.find(alert).filter(row -> row.child().equals(child)).isPresent();
    }

    SafetyBanner banner(AlertRow alert, String caseId) {
        String reached = alert.reachedAt() == null ? " Nobody has been reached yet." : "";
        return new SafetyBanner(
                "Child " + caseId + " may be unsafe now. Raised "
                        + Dates.ago(alert.raisedAt(), clock.instant()) + ", "
                        + alert.status().label().toLowerCase(Locale.UK) + "." + reached,
                "Open safety alert " + alert.id().reference(),
                AlertLinks.alert(alert.id()));
    }
}

package org.plumbline.action.alert;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.plumbline.authority.Structures;
import org.plumbline.authority.TelephoneList;
import org.plumbline.authority.TelephoneList.Level;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.authority.Workers.WorkerRow;
import org.plumbline.children.Holding;
import org.plumbline.children.Holdings;
import org.plumbline.mail.Mail;
import org.plumbline.mail.Outbox;
import org.plumbline.page.Dates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells the team manager, the service manager and the head of service of an alert, by mail where an address is known. */
@Component
class TellingManagers {
    private final SafetyAlerts alerts;
    private final Holdings holdings;
    private final Structures structures;
    private final Workers workers;
    private final ToldManagers told;
    private final Outbox outbox;
    private final Clock clock;
    private final String publicUrl;

    TellingManagers(
            SafetyAlerts alerts,
            Holdings holdings,
            Structures structures,
            Workers workers,
            ToldManagers told,
            Outbox outbox,
            Clock clock,
            @Value("${plumbline.public-url:http://localhost:8080}") String publicUrl) {
        this.alerts = alerts;
        this.holdings = holdings;
        this.structures = structures;
        this.workers = workers;
        this.told = told;
        this.outbox = outbox;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /** Whom to telephone today about the child who is so held. */
    TelephoneList telephoneList(Holding holding) {
        return TelephoneList.of(
                structures.getStructure(), holding.team(), holding.worker(), Dates.dayOf(clock.instant()));
    }

    /** Notes who is told of the alert and queues their mails; inside a transaction. */
    void tell(SafetyAlertId id) {
        AlertRow alert = alerts.find(id).orElseThrow();
        TelephoneList list = telephoneList(holdings.find(alert.child()).orElseThrow());
        Map<WorkerId, Level> levels = levels(list);
        Set<String> addresses = new HashSet<>();
        for (WorkerRow manager : workers.listByIds(list.everybody())) {
            String email = manager.email();
            boolean reachable = email != null && email.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
            told.add(id, manager.id(), levels.getOrDefault(manager.id(), Level.TEAM_MANAGER), reachable);
            if (reachable && email != null && addresses.add(email)) {
                outbox.queue(mail(alert, email));
            }
        }
    }

    private static Map<WorkerId, Level> levels(TelephoneList list) {
        Map<WorkerId, Level> levels = new LinkedHashMap<>();
        for (TelephoneList.Rung rung : list.rungs()) {
            rung.atWork().forEach(worker -> levels.putIfAbsent(worker, rung.level()));
            rung.away().forEach(worker -> levels.putIfAbsent(worker, rung.level()));
        }
        return levels;
    }

    private Mail mail(AlertRow alert, String to) {
        String reference = alert.id().reference();
        return new Mail(
                to,
                "Safety alert " + reference + ": a child may be unsafe now",
                """
                A safety alert was raised on %s.

                Read it and answer it here, now:
                %s/safety-alerts/%d

                Somebody other than its author must take it on within %d hours and record a decision within %d.
                This mail holds no details on purpose. If you cannot open the page, telephone the author's team.
                """.formatted(
                                Dates.moment(alert.raisedAt()),
                                publicUrl,
                                alert.id().value(),
                                AlertClock.ACKNOWLEDGE_WITHIN.toHours(),
                                AlertClock.DECIDE_WITHIN.toHours()),
                "safety-alert",
                Long.toString(alert.id().value()));
    }
}

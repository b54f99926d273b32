package org.plumbline.plan.prompting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.authority.WorkerId;
import org.plumbline.authority.Workers;
import org.plumbline.authority.Workers.WorkerRow;
import org.plumbline.mail.Mail;
import org.plumbline.mail.Outbox;
import org.plumbline.page.Dates;
import org.plumbline.page.Numbers;
import org.plumbline.plan.PlanLinks;
import org.plumbline.plan.life.Freshness;
import org.plumbline.plan.prompting.Prompts.Due;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks every lead whose actions had no update for six weeks to answer for them. A lead who does not answer is asked again
 * when six more weeks have gone by, not each day.
 */
@Service
public class PromptingLeads {
    private final Prompts prompts;
    private final Workers workers;
    private final Outbox outbox;
    private final Trail trail;
    private final Clock clock;
    private final String publicUrl;

    PromptingLeads(
            Prompts prompts,
            Workers workers,
            Outbox outbox,
            Trail trail,
            Clock clock,
            @Value("${plumbline.public-url:http://localhost:8080}") String publicUrl) {
        this.prompts = prompts;
        this.workers = workers;
        this.outbox = outbox;
        this.trail = trail;
        this.clock = clock;
        this.publicUrl = publicUrl;
    }

    /**
     * Asks those who are to be asked now, in the current authority.
     *
     * @return how many leads were asked, those without an address included
     */
    @Transactional
    public int prompt() {
        Instant now = clock.instant();
        LocalDate lastOn = Dates.dayOf(now).minusDays(Freshness.HOLDS_DAYS);
        Map<WorkerId, List<Due>> byLead = prompts.listDue(lastOn).stream()
                .collect(Collectors.groupingBy(Due::lead, LinkedHashMap::new, Collectors.toList()));
        for (WorkerRow lead : workers.listByIds(byLead.keySet())) {
            ask(lead, byLead.getOrDefault(lead.id(), List.of()), now);
        }
        return byLead.size();
    }

    private void ask(WorkerRow lead, List<Due> due, Instant now) {
        String email = lead.email();
        boolean reachable = email != null && email.matches("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+");
        due.forEach(one -> prompts.add(one, now, reachable));
        if (reachable && email != null) {
            outbox.queue(mail(email, lead.id(), due));
        }
        trail.changed(
                "plan-lead-asked",
                Subject.of("worker", lead.id().value()),
                Map.of("actions", due.stream().map(one -> one.action().value()).toList(), "reachable", reachable));
    }

    private Mail mail(String to, WorkerId lead, List<Due> due) {
        String actions = due.stream()
                .map(one -> "- " + one.reference() + ", last answered for on " + Dates.day(one.since()))
                .collect(Collectors.joining("\n"));
        return new Mail(
                to,
                "Improvement plan: " + Numbers.of(due.size(), "action needs", "actions need") + " your update",
                """
                You lead %s of the improvement plan without an update for six weeks:

                %s

                Say how each stands, all of them on one page:
                %s%s

                Until you do, the plan shows them as “not updated” in place of their last state.
                """.formatted(Numbers.of(due.size(), "action", "actions"), actions, publicUrl, PlanLinks.UPDATES),
                "plan-lead",
                Long.toString(lead.value()));
    }
}

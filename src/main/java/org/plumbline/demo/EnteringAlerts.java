package org.plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.access.Role;
import org.plumbline.action.alert.AlertHistory;
import org.plumbline.action.alert.AlertHistory.PastAlert;
import org.plumbline.action.alert.AlertHistory.PastStep;
import org.plumbline.action.alert.AlertPerson;
import org.plumbline.action.alert.AlertStep;
import org.plumbline.action.alert.NewAlert;
import org.plumbline.action.alert.SpokenTo;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.children.CaseIds;
import org.plumbline.children.ChildId;
import org.plumbline.demo.county.County;
import org.plumbline.demo.county.Course;
import org.plumbline.demo.county.Position;
import org.plumbline.demo.county.Post;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters two safety alerts about children of the team whose managers one can be: one that stands, and one resolved. */
@Component
class EnteringAlerts {
    private static final int DAYS_SINCE_RESOLVED = 55;

    private final AlertHistory alerts;
    private final CaseIds caseIds;
    private final WorkingCalendar calendar;

    EnteringAlerts(AlertHistory alerts, CaseIds caseIds, WorkingCalendar calendar) {
        this.alerts = alerts;
        this.caseIds = caseIds;
        this.calendar = calendar;
    }

    /** Enters them; a county too small to have a child in that team has none. */
    @Transactional
    void enter(County county, LocalDate today, DemoPeople.Register people, Consumer<String> say) {
        var line = new Line(Cast.of(county, today), people);
        List<ChildId> children = childrenOf(county, today, line);
        if (children.size() < 2) {
            return;
        }
        alerts.record(standing(children.getFirst(), line, calendar.plusWorkingDays(today, -1)));
        alerts.record(resolved(children.get(1), line, calendar.plusWorkingDays(today, -DAYS_SINCE_RESOLVED)));
        say.accept("  2 safety alerts, one of them open");
    }

    private List<ChildId> childrenOf(County county, LocalDate today, Line line) {
        var ids = county.histories(course -> course == Course.PROTECTED, today.minusDays(DAYS_SINCE_RESOLVED))
                .filter(child ->
                        child.heldOn(today.minusDays(2L * DAYS_SINCE_RESOLVED)).isPresent())
                .filter(child -> child.heldOn(today)
                        .flatMap(held -> Optional.ofNullable(county.staff()
                                .caseholder(held.service(), held.key())
                                .reportsTo()))
                        .map(lead -> line.isLedBy(lead, today))
                        .orElse(false))
                .map(child -> child.identity().caseId())
                .limit(2)
                .toList();
        var known = caseIds.listChildren(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    private static PastAlert standing(ChildId child, Line line, LocalDate day) {
        return new PastAlert(
                new NewAlert(
                        child,
                        null,
                        "The record says the mother's former partner has moved out. The health visitor saw him in the"
                                + " home on Monday, and the child was not at nursery for three days.",
                        new SpokenTo(line.titled(Role.TEAM_MANAGER), at(day, 15, 12))),
                line.person(Role.AUDITOR),
                at(day, 15, 20),
                List.of(new PastStep(
                        new AlertStep.Acknowledge("I am sending a worker to see the child today."),
                        line.person(Role.TEAM_MANAGER),
                        at(day, 15, 31))));
    }

    private PastAlert resolved(ChildId child, Line line, LocalDate day) {
        return new PastAlert(
                new NewAlert(
                        child,
                        null,
                        "Two visits in a row were made by telephone and the school has not seen the child since the"
                                + " holidays.",
                        new SpokenTo(line.titled(Role.SERVICE_MANAGER), at(day, 11, 5))),
                line.person(Role.REVIEWING_OFFICER),
                at(day, 11, 10),
                List.of(
                        new PastStep(
                                new AlertStep.Acknowledge(null), line.person(Role.SERVICE_MANAGER), at(day, 11, 18)),
                        new PastStep(
                                new AlertStep.Decide(
                                        "The team manager and the duty worker visit today before four. If nobody is at"
                                                + " home we ask the police for a welfare check and hold a strategy"
                                                + " discussion."),
                                line.person(Role.SERVICE_MANAGER),
                                at(day, 11, 40)),
                        new PastStep(
                                new AlertStep.Resolve(
                                        "The child was seen at home and alone, is well, and goes back to school on"
                                                + " Monday; the school has confirmed it. Visits are weekly for six"
                                                + " weeks."),
                                line.person(Role.HEAD_OF_SERVICE),
                                at(calendar.plusWorkingDays(day, 2), 14, 20))));
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return EnteringPractice.at(day, LocalTime.of(hour, minute));
    }

    /** The first person of each role in the cast. */
    private record Line(List<Cast.Persona> cast, DemoPeople.Register people) {
        private String name(Role role) {
            return cast.stream()
                    .filter(persona -> persona.role() == role)
                    .findFirst()
                    .orElseThrow()
                    .name();
        }

        AlertPerson person(Role role) {
            return new AlertPerson(people.account(name(role)), people.worker(name(role)));
        }

        String titled(Role role) {
            return name(role) + ", " + role.label().toLowerCase(Locale.ROOT);
        }

        boolean isLedBy(Post lead, LocalDate today) {
            var manager = lead.position() == Position.TEAM_MANAGER ? lead : lead.reportsTo();
            return manager != null
                    && manager.holderOn(today)
                            .filter(person -> person.name().equals(name(Role.TEAM_MANAGER)))
                            .isPresent();
        }
    }
}

package org.plumbline.action.alert;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildLinks;
import org.plumbline.page.Button;
import org.plumbline.page.Cell;
import org.plumbline.page.Dates;
import org.plumbline.page.SummaryList;
import org.plumbline.page.Tag;
import org.plumbline.page.Timeline;

/**
 * A safety alert as its page shows it.
 *
 * @param loud what is wrong now and must not be overlooked, or null
 * @param telephone whom to call, or null once the alert is resolved
 */
record AlertPage(
        String reference,
        String caseId,
        List<Tag> tags,
        String worry,
        @Nullable String loud,
        String clock,
        List<Button> steps,
        @Nullable TelephonePartial telephone,
        SummaryList facts,
        Timeline history) {

    static AlertPage of(
            ListedAlert listed,
            List<SafetyAlerts.EventRow> events,
            List<ToldManagers.ToldRow> told,
            @Nullable TelephonePartial telephone,
            List<AlertStepKind> open,
            Instant now) {
        AlertRow alert = listed.alert();
        return new AlertPage(
                alert.id().reference(),
                listed.caseId(),
                listed.tags(now),
                alert.worry(),
                loud(alert, now),
                listed.clock(now),
                steps(alert, open),
                telephone,
                facts(listed, told),
                new Timeline(events.stream().map(AlertPage::event).toList()));
    }

    private static @Nullable String loud(AlertRow alert, Instant now) {
        if (!alert.status().stands() || alert.reachedAt() != null) {
            return null;
        }
        return "Nobody has been spoken to yet, and the alert was raised " + Dates.ago(alert.raisedAt(), now)
                + ". Telephone now, going up the list until somebody answers.";
    }

    private static List<Button> steps(AlertRow alert, List<AlertStepKind> open) {
        return open.stream().map(step -> button(alert, step)).toList();
    }

    private static Button button(AlertRow alert, AlertStepKind step) {
        String href = AlertLinks.step(alert.id(), step);
        return switch (step) {
            case SPEAK -> Button.secondaryLink("Record whom you spoke to", href);
            case ACKNOWLEDGE -> Button.link("Take it on", href);
            case DECIDE ->
                alert.status() == AlertStatus.DECIDED
                        ? Button.secondaryLink("Record a further decision", href)
                        : Button.link("Record the decision", href);
            case RESOLVE, RAISE -> Button.link("Resolve", href);
        };
    }

    private static SummaryList facts(ListedAlert listed, List<ToldManagers.ToldRow> told) {
        AlertRow alert = listed.alert();
        SummaryList facts = SummaryList.empty()
                .row(
                        "Child",
                        Cell.link(listed.caseId(), ChildLinks.child(alert.child()))
                                .below(listed.teamName()))
                .row("Raised", Cell.text(Dates.moment(alert.raisedAt())).below("by " + alert.authorName()));
        Long evaluation = alert.evaluationId();
        if (evaluation != null) {
            facts = facts.row("During", Cell.link("Evaluation EV-" + evaluation, "/evaluations/" + evaluation));
        }
        for (ToldManagers.ToldRow one : told) {
            facts = facts.row(
                    "Told as " + one.level().replace('-', ' '),
                    Cell.text(one.name())
                            .below(one.byMail() ? "a mail was queued" : "no mail address is known: telephone"));
        }
        return facts;
    }

    private static Timeline.Event event(SafetyAlerts.EventRow row) {
        SpokenTo spokenTo = row.spokenTo();
        String title = spokenTo == null
                ? row.kind().past()
                : "Spoke to " + spokenTo.whom() + " on " + Dates.moment(spokenTo.at());
        return new Timeline.Event(
                title,
                Dates.moment(row.at()),
                row.at().toString(),
                row.by(),
                row.words().isEmpty() ? null : row.words(),
                null);
    }
}

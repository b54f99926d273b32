package org.plumbline.action.alert;

import java.util.List;
import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.home.MyWorkSection;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.home.Viewer;
import org.plumbline.home.Work;
import org.plumbline.home.WorkGroup;
import org.plumbline.home.WorkItem;
import org.plumbline.home.WorkQuestion;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Safety alerts on My work: above everything for those who must answer them, and among the author's own work until
 * somebody has been reached and the alert is resolved. They are also found by their reference.
 */
@Component
class AlertWork implements MyWorkSection, ReferenceFinder {
    private final AlertLists lists;
    private final AlertPages alertPages;
    private final StandingAlerts standing;
    private final PermissionMatrix matrix;

    AlertWork(AlertLists lists, AlertPages alertPages, StandingAlerts standing, PermissionMatrix matrix) {
        this.lists = lists;
        this.alertPages = alertPages;
        this.standing = standing;
        this.matrix = matrix;
    }

    @Override
    public List<WorkQuestion<?>> questionsFor(Viewer viewer) {
        return matrix.allows(viewer.person().roles(), Permission.RAISE_SAFETY_ALERTS)
                ? List.of(new WorkQuestion<>(
                        AlertLists.STANDING, StandingAlert.class, standingNow -> work(standingNow, viewer)))
                : List.of();
    }

    private Work work(List<StandingAlert> found, Viewer viewer) {
        List<ListedAlert> listed = found.stream().map(StandingAlert::listed).toList();
        boolean mayAnswer = matrix.allows(viewer.person().roles(), Permission.RESOLVE_SAFETY_ALERTS);
        return new Work(
                listed.stream()
                        .filter(one -> mayAnswer && !isAuthor(one, viewer))
                        .map(one -> standing.banner(one.alert(), one.caseId()))
                        .toList(),
                listed.stream()
                        .filter(one -> isAuthor(one, viewer))
                        .map(one -> authored(one, viewer))
                        .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        if (!matrix.allows(person.roles(), Permission.RAISE_SAFETY_ALERTS)) {
            return Optional.empty();
        }
        return SafetyAlertId.findIn(typed)
                .flatMap(id -> lists.find(id, alertPages.reader(person, reach)))
                .map(found -> AlertLinks.alert(found.alert().id()));
    }

    private static WorkItem authored(ListedAlert listed, Viewer viewer) {
        AlertRow alert = listed.alert();
        boolean reached = alert.reachedAt() != null;
        return new WorkItem(
                reached ? WorkGroup.WAITING_FOR_OTHERS : WorkGroup.NEEDS_YOU_NOW,
                WorkItem.SAFETY_FIRST,
                (reached ? "Your safety alert " : "Telephone now: nobody has been reached about ")
                        + alert.id().reference(),
                AlertLinks.alert(alert.id()),
                "Child " + listed.caseId() + ". " + listed.clock(viewer.now()),
                null,
                AlertTags.of(alert.status()));
    }

    private static boolean isAuthor(ListedAlert listed, Viewer viewer) {
        return listed.alert().author().account().equals(viewer.person().account());
    }
}

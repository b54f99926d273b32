package org.plumbline.action.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFound;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.TelephoneList;
import org.plumbline.authority.Workers;
import org.plumbline.children.ChildId;
import org.plumbline.children.Holding;
import org.plumbline.children.Holdings;
import org.plumbline.page.Dates;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of safety alerts share: finding one, whom to telephone, and the frame around the page. */
@Component
class AlertPages {
    private final AlertLists lists;
    private final TellingManagers telling;
    private final Holdings holdings;
    private final Workers workers;
    private final ObjectProvider<FindingSource> sources;
    private final Clock clock;

    AlertPages(
            AlertLists lists,
            TellingManagers telling,
            Holdings holdings,
            Workers workers,
            ObjectProvider<FindingSource> sources,
            Clock clock) {
        this.lists = lists;
        this.telling = telling;
        this.holdings = holdings;
        this.workers = workers;
        this.sources = sources;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    AlertLists.Reader reader(SignedIn person, Reach reach) {
        return new AlertLists.Reader(person.account(), reach, today());
    }

    /** The alert. @throws NotFound when there is none, or none that concerns the person */
    @Transactional(readOnly = true)
    ListedAlert get(long id, SignedIn person, Reach reach) {
        return lists.find(new SafetyAlertId(id), reader(person, reach))
                .orElseThrow(() -> new NotFound("There is no safety alert SA-" + id + " that you may see"));
    }

    /**
     * The child, within reach, or read of in an evaluation: whoever finds in one that a child may be unsafe says so, even
     * after the child went to another team.
     *
     * @param evaluation the evaluation the person comes from, or null
     * @throws NotFound when there is no such child, or no such evaluation of the child
     */
    @Transactional(readOnly = true)
    Holding child(ChildId child, @Nullable Long evaluation, Reach reach) {
        if (evaluation == null) {
            return holdings.findWithin(child, reach, today())
                    .orElseThrow(() -> new NotFound("There is no such child that you may see"));
        }
        return holdings.find(child)
                .filter(_ -> sources.stream().anyMatch(source -> source.isKnown(evaluation, child, reach)))
                .orElseThrow(() -> new NotFound("There is no such evaluation of this child"));
    }

    @Transactional(readOnly = true)
    TelephonePartial telephone(ChildId child) {
        TelephoneList list = telling.telephoneList(holdings.find(child).orElseThrow());
        return TelephonePartial.of(list, workers.listByIds(list.everybody()));
    }

    /** The frame of the alert's own page; no banner, since the page is the alert. */
    static Sheet sheet(ListedAlert listed) {
        return Sheet.of(Section.ACTIONS, "Safety alert " + listed.alert().id().reference())
                .under("Safety alerts", AlertLinks.LIST);
    }

    /** The frame of a page under the alert's own page. */
    static Sheet sheet(ListedAlert listed, String title) {
        SafetyAlertId id = listed.alert().id();
        return Sheet.of(Section.ACTIONS, title + ": " + id.reference())
                .under("Safety alerts", AlertLinks.LIST)
                .under(id.reference(), AlertLinks.alert(id));
    }
}

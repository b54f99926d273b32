package org.plumbline.action;

import java.time.Clock;
import java.time.LocalDate;
import org.plumbline.access.NotFound;
import org.plumbline.access.Reach;
import org.plumbline.action.alert.StandingAlerts;
import org.plumbline.children.Holdings;
import org.plumbline.page.Dates;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Component;

/** What the pages of one action share: finding it within reach, and the frame around it. */
@Component
class ActionPages {
    private final ActionLists lists;
    private final StandingAlerts standing;
    private final Holdings holdings;
    private final Sources sources;
    private final Clock clock;

    ActionPages(ActionLists lists, StandingAlerts standing, Holdings holdings, Sources sources, Clock clock) {
        this.lists = lists;
        this.standing = standing;
        this.holdings = holdings;
        this.sources = sources;
        this.clock = clock;
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /** The action. @throws NotFound when there is none, or none within reach */
    ListedAction get(long id, Reach reach) {
        return lists.find(new ActionId(id), reach, today())
                .orElseThrow(() -> new NotFound("There is no action AC-" + id + " that you may see"));
    }

    /** Which pages that the action speaks of the reader may open: an owner in another team may not open all of them. */
    ActionPage.Leads leads(ActionRow action, Reach reach) {
        return new ActionPage.Leads(
                holdings.findWithin(action.child(), reach, today()).isPresent(),
                sources.isKnown(action.source(), action.child(), reach));
    }

    /** The frame of the action's own page. */
    Sheet sheet(ListedAction listed) {
        ActionRow action = listed.action();
        return Sheet.of(Section.ACTIONS, "Action " + action.id().reference())
                .with(standing.bannersAbout(action.child()));
    }

    /** The frame of a page under the action's own page. */
    Sheet sheet(ListedAction listed, String title) {
        ActionRow action = listed.action();
        return Sheet.of(Section.ACTIONS, title + ": " + action.id().reference())
                .under(action.id().reference(), ActionLinks.action(action.id()))
                .with(standing.bannersAbout(action.child()));
    }
}

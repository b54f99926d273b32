package org.plumbline.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.access.NotFound;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.action.alert.StandingAlerts;
import org.plumbline.authority.LineManagement;
import org.plumbline.authority.Structures;
import org.plumbline.children.ChildId;
import org.plumbline.children.Holdings;
import org.plumbline.page.Dates;
import org.plumbline.page.SafetyBanner;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.springframework.stereotype.Component;

/** What the pages of one action share: finding it within reach, and the frame around it. */
@Component
class ActionPages {
    private final ActionLists lists;
    private final ActionSights sights;
    private final Structures structures;
    private final StandingAlerts standing;
    private final Holdings holdings;
    private final Sources sources;
    private final Clock clock;

    ActionPages(
            ActionLists lists,
            ActionSights sights,
            Structures structures,
            StandingAlerts standing,
            Holdings holdings,
            Sources sources,
            Clock clock) {
        this.lists = lists;
        this.sights = sights;
        this.structures = structures;
        this.standing = standing;
        this.holdings = holdings;
        this.sources = sources;
        this.clock = clock;
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /** Who manages whom: it decides both what somebody sees and what they may do, and is read once a page. */
    LineManagement line() {
        return structures.getStructure().lineManagement();
    }

    /** The action. @throws NotFound when there is none, or none in the person's sight */
    ListedAction get(long id, SignedIn person, Reach reach, LineManagement line) {
        return lists.find(new ActionId(id), sights.of(person, reach, today(), line), today())
                .orElseThrow(() -> new NotFound("There is no action AC-" + id + " that you may see"));
    }

    /** Which pages that the action speaks of the reader may open: an owner in another team may not open all of them. */
    ActionPage.Leads leads(ActionRow action, SignedIn person, Reach reach) {
        ChildId child = action.child();
        if (child == null) {
            return new ActionPage.Leads(
                    false,
                    sources.findTaskSource(action.source(), person)
                            .map(TaskSource.Known::href)
                            .orElse(null));
        }
        return new ActionPage.Leads(
                holdings.findWithin(child, reach, today()).isPresent(),
                sources.isKnown(action.source(), child, reach) ? ActionPage.Leads.hrefOf(action.source()) : null);
    }

    private List<SafetyBanner> banners(ActionRow action) {
        ChildId child = action.child();
        return child == null ? List.of() : standing.bannersAbout(child);
    }

    /** The frame of the action's own page. */
    Sheet sheet(ListedAction listed) {
        ActionRow action = listed.action();
        return Sheet.of(Section.ACTIONS, "Action " + action.id().reference()).with(banners(action));
    }

    /** The frame of a page under the action's own page. */
    Sheet sheet(ListedAction listed, String title) {
        ActionRow action = listed.action();
        return Sheet.of(Section.ACTIONS, title + ": " + action.id().reference())
                .under(action.id().reference(), ActionLinks.action(action.id()))
                .with(banners(action));
    }
}

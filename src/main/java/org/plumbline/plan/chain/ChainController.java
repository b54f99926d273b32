package org.plumbline.plan.chain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.access.NotFound;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.Requires;
import org.plumbline.access.SignedIn;
import org.plumbline.evaluation.PublishedTools;
import org.plumbline.framework.PracticeStandards;
import org.plumbline.page.Dates;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Numbers;
import org.plumbline.page.Pages;
import org.plumbline.page.Section;
import org.plumbline.page.Sheet;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanPerson;
import org.plumbline.plan.Signature;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanActionRow;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The chain of a plan action, and its links. */
@Controller
class ChainController {
    private static final int MOST_EVALUATIONS = 25;

    private final ReadingChain reading;
    private final Links links;
    private final LinkingPlanActions linking;
    private final PracticeStandards standards;
    private final PublishedTools tools;
    private final PermissionMatrix permissions;
    private final Clock clock;
    private final Pages pages;

    ChainController(
            ReadingChain reading,
            Links links,
            LinkingPlanActions linking,
            PracticeStandards standards,
            PublishedTools tools,
            PermissionMatrix permissions,
            Clock clock,
            Pages pages) {
        this.reading = reading;
        this.links = links;
        this.linking = linking;
        this.standards = standards;
        this.tools = tools;
        this.permissions = permissions;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/plan-actions/{id}/chain")
    @Requires(Permission.SEE_PLAN)
    View showChain(@PathVariable long id, SignedIn person, Reach reach) {
        Chain chain = reading.read(new PlanActionId(id), person, reach, MOST_EVALUATIONS);
        boolean mayLink = permissions.allows(person.roles(), Permission.CHANGE_PLAN)
                && !chain.action().settled();
        return pages.show(Sheet.of(Section.PLAN, ChainPage.title(chain)), ChainPage.of(chain, mayLink));
    }

    @GetMapping("/plan-actions/{id}/chain/links/new")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View showNewLinks(@PathVariable long id) {
        PlanActionRow action = reading.get(new PlanActionId(id));
        return pages.show(
                sheet(action, LinkPage.title(action)),
                LinkPage.of(action, offered(action), Form.blank(), new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/chain/links/new")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitNewLinks(@PathVariable long id, Form form, SignedIn person) {
        PlanActionRow action = reading.get(new PlanActionId(id));
        FormErrors errors = new FormErrors();
        List<LinkTarget> targets = LinkPage.read(form, errors);
        if (!errors.any()) {
            switch (linking.link(action.id(), targets, form.text(LinkPage.WHY), signed(person))) {
                case Outcome.Done<Integer>(Integer added) -> {
                    return pages.seeOther(
                            ChainLinks.chain(action.id()), Numbers.of(added, "link is new", "links are new"));
                }
                case Outcome.Refused<Integer> refused ->
                    refused.objections().forEach(objection -> errors.add(fieldOf(objection.field()), objection.text()));
                case Outcome.Conflict<Integer> _ ->
                    errors.add(LinkPage.DOMAINS, "Somebody else was quicker. Try again");
            }
        }
        return pages.invalid(sheet(action, LinkPage.title(action)), LinkPage.of(action, offered(action), form, errors));
    }

    @GetMapping("/plan-actions/{id}/chain/links/{link}/end")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional(readOnly = true)
    View showUnlink(@PathVariable long id, @PathVariable long link) {
        PlanActionRow action = reading.get(new PlanActionId(id));
        Link held = held(action, link);
        return pages.show(
                sheet(action, UnlinkPage.title(action)),
                UnlinkPage.of(action, held, nameOf(held), Form.blank(), new FormErrors()));
    }

    @PostMapping("/plan-actions/{id}/chain/links/{link}/end")
    @Requires(Permission.CHANGE_PLAN)
    @Transactional
    View submitUnlink(@PathVariable long id, @PathVariable long link, Form form, SignedIn person) {
        PlanActionRow action = reading.get(new PlanActionId(id));
        Link held = held(action, link);
        return switch (linking.unlink(action.id(), held, form.text(UnlinkPage.REASON), signed(person))) {
            case Outcome.Done<Outcome.Nothing> _, Outcome.Conflict<Outcome.Nothing> _ ->
                pages.seeOther(ChainLinks.chain(action.id()), "The link is taken back");
            case Outcome.Refused<Outcome.Nothing> refused -> {
                FormErrors errors = new FormErrors();
                refused.objections().forEach(objection -> errors.add(UnlinkPage.REASON, objection.text()));
                yield pages.invalid(
                        sheet(action, UnlinkPage.title(action)),
                        UnlinkPage.of(action, held, nameOf(held), form, errors));
            }
        };
    }

    private LinkPage.Offered offered(PlanActionRow action) {
        return new LinkPage.Offered(
                standards.list(today()),
                tools.list(),
                links.listOf(action.id()).stream().map(Link::target).collect(Collectors.toSet()));
    }

    private Link held(PlanActionRow action, long link) {
        return links.listOf(action.id()).stream()
                .filter(one -> one.id() == link && one.linked().equals(action.id()))
                .findFirst()
                .orElseThrow(() -> new NotFound("This action has no such link, or it was taken back"));
    }

    private String nameOf(Link link) {
        return linking.findName(link.target(), today()).orElse("");
    }

    private static String fieldOf(String field) {
        return field.equals("reason") ? LinkPage.WHY : LinkPage.DOMAINS;
    }

    private Signature signed(SignedIn person) {
        boolean keepsPlan = permissions.allows(person.roles(), Permission.CHANGE_PLAN);
        return new Signature(new PlanPerson(person.account(), person.worker(), keepsPlan), clock.instant());
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private static Sheet sheet(PlanActionRow action, String title) {
        return Sheet.of(Section.PLAN, title).under("The chain of " + action.reference(), ChainLinks.chain(action.id()));
    }
}

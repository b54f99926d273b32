package org.plumbline.children.known;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.children.ChildId;
import org.plumbline.children.ChildPagePart;
import org.plumbline.children.ChildPageSection;
import org.plumbline.children.Holding;
import org.plumbline.children.Holdings;
import org.plumbline.children.ViewedChild;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows somebody a child's page, and keeps on the trail that they saw it. */
@Service
class ViewingChild {
    private final Holdings holdings;
    private final ChildFacts facts;
    private final ObjectProvider<ChildPageSection> sections;
    private final Trail trail;
    private final Clock clock;

    ViewingChild(
            Holdings holdings, ChildFacts facts, ObjectProvider<ChildPageSection> sections, Trail trail, Clock clock) {
        this.holdings = holdings;
        this.facts = facts;
        this.sections = sections;
        this.trail = trail;
        this.clock = clock;
    }

    /** The child, or empty when there is none or it is out of reach: nobody can tell which. */
    @Transactional
    public Optional<ChildSeen> view(ChildId child, SignedIn person, Reach reach) {
        Instant now = clock.instant();
        return holdings.findWithin(child, reach, Dates.dayOf(now)).map(holding -> seen(holding, person, reach, now));
    }

    private ChildSeen seen(Holding holding, SignedIn person, Reach reach, Instant now) {
        var today = Dates.dayOf(now);
        var viewed = new ViewedChild(holding.child(), holding.caseId(), person, reach, today, now);
        var days = facts.getDays(holding.child());
        var standings = facts.listStandings(holding.child());
        trail.seen("child-seen", Subject.of("child", holding.child().value()), Map.of());
        return new ChildSeen(
                viewed,
                age(days.birth(), standings, today),
                days.latest() == null ? today : days.latest(),
                standings,
                facts.listFacts(holding.child()),
                parts(viewed));
    }

    private List<ChildPagePart> parts(ViewedChild viewed) {
        return sections.stream()
                .sorted(Comparator.comparingInt(ChildPageSection::order))
                .flatMap(section -> section.partFor(viewed).stream())
                .toList();
    }

    /** By the birthday, since extracts grow old; else as the newest extract says. */
    private static @Nullable Integer age(@Nullable LocalDate birth, List<Standing> standings, LocalDate today) {
        if (birth != null) {
            return Math.max(0, Math.toIntExact(ChronoUnit.YEARS.between(birth, today)));
        }
        return standings.isEmpty() ? null : standings.getFirst().age();
    }
}

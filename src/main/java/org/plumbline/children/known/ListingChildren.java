package org.plumbline.children.known;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.access.Reach;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows somebody a page of the list of children, or all of it as a file; the trail keeps whom it showed. */
@Service
class ListingChildren {
    static final int PAGE_SIZE = 50;

    private final ChildLists lists;
    private final Trail trail;
    private final Clock clock;

    ListingChildren(ChildLists lists, Trail trail, Clock clock) {
        this.lists = lists;
        this.trail = trail;
        this.clock = clock;
    }

    /** A page of the list, or empty when no extract was taken in yet. */
    @Transactional
    public Optional<ChildrenListing> list(ChildrenFilter filter, Place place, Reach reach) {
        return lists.findLatestExtract().map(extract -> listing(extract, filter, place, reach));
    }

    /** All children the filter finds, or empty when no extract was taken in yet. */
    @Transactional
    public Optional<Exported> export(ChildrenFilter filter, Reach reach) {
        return lists.findLatestExtract().map(extract -> {
            var children = lists.listAll(filter, reach, today());
            seen("children-exported", extract, filter, children);
            return new Exported(extract, children, trail.findNewestChainValue().orElse(""));
        });
    }

    /**
     * A list to leave the service.
     *
     * @param chainValue the newest link of the trail, or empty while there is none
     */
    record Exported(LatestExtract extract, List<ListedChild> children, String chainValue) {}

    private ChildrenListing listing(LatestExtract extract, ChildrenFilter filter, Place place, Reach reach) {
        var combinations = lists.countByCohorts(filter, reach, today());
        int all = combinations.values().stream().mapToInt(Integer::intValue).sum();
        var oneMore = lists.list(filter, reach, today(), place, PAGE_SIZE + 1);
        boolean more = oneMore.size() > PAGE_SIZE;
        var children = !more
                ? oneMore
                : place.isBackwards() ? oneMore.subList(1, PAGE_SIZE + 1) : oneMore.subList(0, PAGE_SIZE);
        seen("children-listed", extract, filter, children);
        return new ChildrenListing(
                extract,
                all,
                ChildLists.inEach(combinations),
                children,
                place.isBackwards() ? more : !place.isStart(),
                place.isBackwards() || more,
                lists.listTeams(reach));
    }

    private void seen(String what, LatestExtract extract, ChildrenFilter filter, List<ListedChild> children) {
        var cohort = filter.cohort();
        trail.seen(
                what,
                new Subject("children", cohort == null ? "all" : cohort.key()),
                Map.of(
                        "extract",
                        extract.id(),
                        "children",
                        children.stream().map(child -> child.id().value()).toList()));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }
}

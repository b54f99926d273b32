package org.plumbline.children.known;

import java.util.List;
import java.util.Map;
import org.plumbline.children.Cohort;

/**
 * One page of the list of children.
 *
 * @param all how many children the filter finds, whatever the cohort
 * @param counts how many of them are in each cohort
 * @param earlier whether children stand before these
 * @param later whether children stand after these
 * @param teams that the reader may narrow the list to
 */
record ChildrenListing(
        LatestExtract extract,
        int all,
        Map<Cohort, Integer> counts,
        List<ListedChild> children,
        boolean earlier,
        boolean later,
        List<TeamChoice> teams) {

    ChildrenListing {
        counts = Map.copyOf(counts);
        children = List.copyOf(children);
        teams = List.copyOf(teams);
    }
}

package org.plumbline.home;

import java.util.List;

/**
 * Port: what a room has for somebody's My work. Each room answers with one query or two, within the reader's reach, and
 * with no more than the first twenty of each kind.
 */
@FunctionalInterface
public interface MyWorkSection {

    /** What the room has for this person, in any order. */
    List<WorkItem> itemsFor(Viewer viewer);
}

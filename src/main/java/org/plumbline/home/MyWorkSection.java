package org.plumbline.home;

import java.util.List;

/**
 * Port: what a room has for somebody's My work. A room implements it as a bean, once for each kind of thing.
 *
 * <p>My work is one page with parts from every room, and no page may ask the database more than twelve times. So a section
 * does not ask: it hands over {@linkplain WorkQuestion questions}, and My work asks those of all rooms in a single
 * statement. A room may have several questions; the number of statements does not grow with them. A section whose
 * {@link #questionsFor} asks the database itself breaks that, and the test of statements by page says so.
 */
@FunctionalInterface
public interface MyWorkSection {

    /**
     * What is to be asked for this person, within the reader's reach, with no more than the first twenty of each kind. No
     * question at all where the person's permissions give them nothing to do here.
     */
    List<WorkQuestion<?>> questionsFor(Viewer viewer);

    /** What will stand here for this person one day, shown while nothing stands on the page at all. */
    default List<WorkLesson> lessonsFor(Viewer viewer) {
        return List.of();
    }
}

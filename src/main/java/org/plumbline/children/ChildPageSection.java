package org.plumbline.children;

import java.util.Optional;

/**
 * Port: what a higher room has to say on a child's page. Each bean of this type adds one part below what the extracts
 * say. It is asked only for children in the reader's reach, inside the page's transaction, and answers with two queries at
 * most.
 */
public interface ChildPageSection {

    /** Where the part stands among the others, lowest first: evaluations at 100, actions and alerts at 200. */
    int order();

    /** The part for this child, or empty when the reader may see none of it. */
    Optional<ChildPagePart> partFor(ViewedChild child);
}

package org.plumbline.framework;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Tag;

/** Port: what points to practice standards. A room whose things do implements it as a bean. */
@FunctionalInterface
public interface PointsToStandards {

    /** What points to any of these standards, as far as the person may know of it; what points to two is there twice. */
    List<Pointer> listPointers(Collection<PracticeStandardId> standards, SignedIn person);

    /**
     * Something that points to a standard.
     *
     * @param kind what it is, as it begins a sentence ("Plan action")
     * @param words its reference and name
     * @param href its page
     * @param status how it stands, or null
     */
    record Pointer(
            PracticeStandardId standard,
            String kind,
            String words,
            String href,
            @Nullable Tag status) {}
}

package org.plumbline.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.SignedIn;
import org.plumbline.page.Tag;

/** Port: what is measured by the shares that this room counts. A room with such things implements it as a bean. */
@FunctionalInterface
public interface UsesMeasures {

    /** What is measured so, as far as the person may know of it; what is measured by two shares is there twice. */
    List<Use> listUses(SignedIn person);

    /**
     * Something that is measured.
     *
     * @param measure the share it is measured by, as people know it
     * @param words its reference and name
     * @param href its page
     * @param status how it stands, or null
     */
    record Use(
            String measure,
            String words,
            String href,
            @Nullable Tag status) {}
}

package org.plumbline.home;

import java.util.Optional;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;

/** Port: finds the page of something by the reference people say aloud, typed into the search box. */
@FunctionalInterface
public interface ReferenceFinder {

    /**
     * The address of what has exactly this reference, within the person's permission and reach.
     *
     * @param typed without white space around it; case as typed ("ev-2041", "10482")
     */
    Optional<String> find(String typed, SignedIn person, Reach reach);
}

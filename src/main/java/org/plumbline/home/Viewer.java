package org.plumbline.home;

import java.time.Instant;
import java.time.LocalDate;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;

/**
 * Who looks at My work, and from when to when.
 *
 * @param today in London
 * @param now the moment of the visit
 * @param lastHere when this person looked before; a week ago on the first visit
 */
public record Viewer(SignedIn person, Reach reach, LocalDate today, Instant now, Instant lastHere) {}

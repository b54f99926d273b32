package org.plumbline.children;

import java.time.Instant;
import java.time.LocalDate;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;

/**
 * A child whose page somebody looks at.
 *
 * @param caseId the case system's id
 * @param person who looks; the child is in this person's reach
 * @param today in London
 * @param now the moment of looking
 */
public record ViewedChild(ChildId id, String caseId, SignedIn person, Reach reach, LocalDate today, Instant now) {}

package org.plumbline.children.known;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildId;

/**
 * A child in the reader's reach.
 *
 * @param bornOn for the age alone: no page shows it
 */
record KnownChild(ChildId id, String caseId, @Nullable LocalDate bornOn) {}

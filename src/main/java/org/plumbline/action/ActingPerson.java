package org.plumbline.action;

import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;

/**
 * Who wants to take a step.
 *
 * @param worker the person in the structure, or null for an account that is tied to nobody there
 * @param overseesAll whether the person's role answers for every action of the authority
 */
record ActingPerson(@Nullable WorkerId worker, boolean overseesAll) {}

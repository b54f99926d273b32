package org.plumbline.plan;

import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.authority.WorkerId;

/**
 * Who does something to a plan.
 *
 * @param account the account it is done from
 * @param worker the person in the structure, or null for an account that is tied to nobody there
 * @param keepsPlan whether the person's role answers for the whole plan
 */
public record PlanPerson(AccountId account, @Nullable WorkerId worker, boolean keepsPlan) {}

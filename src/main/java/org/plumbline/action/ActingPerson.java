package org.plumbline.action;

import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;

/**
 * Who takes a step.
 *
 * @param account the account it is taken from
 * @param worker the person in the structure, or null for an account that is tied to nobody there
 * @param overseesAll whether the person's role answers for every action of the authority
 */
public record ActingPerson(AccountId account, @Nullable WorkerId worker, boolean overseesAll) {

    /** The person who is signed in; the quality lead and the director oversee all actions. */
    public static ActingPerson of(SignedIn person) {
        return new ActingPerson(
                person.account(),
                person.worker(),
                person.roles().contains(Role.QUALITY_LEAD) || person.roles().contains(Role.DIRECTOR));
    }
}

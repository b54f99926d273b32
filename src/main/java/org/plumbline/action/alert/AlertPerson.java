package org.plumbline.action.alert;

import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.WorkerId;

/**
 * Who raises or answers an alert.
 *
 * @param account the account it is done from
 * @param worker the person in the structure, or null for somebody outside it
 */
public record AlertPerson(AccountId account, @Nullable WorkerId worker) {

    /** The person who is signed in. */
    public static AlertPerson of(SignedIn person) {
        return new AlertPerson(person.account(), person.worker());
    }
}

package org.plumbline.access.people;

import org.plumbline.access.AccountId;

/** The addresses of the pages about people. */
final class PeopleLinks {
    static final String LIST = "/settings/people";
    static final String NEW = "/settings/people/new";

    private PeopleLinks() {}

    static String person(AccountId account) {
        return LIST + "/" + account.value();
    }
}

package org.plumbline.access.people;

import org.plumbline.page.Button;

/** A one-time link, shown this once. */
record LinkMadePage(String name, String link, Button back) {
    static final String TITLE = "Send this link";

    static LinkMadePage of(String name, String link) {
        return new LinkMadePage(name, link, Button.link("Back to people", PeopleLinks.LIST));
    }
}

package org.plumbline.access.people;

import org.plumbline.page.Button;

/**
 * A one-time link, shown this once.
 *
 * @param link the whole address
 */
record LinkMadePage(String name, String link, Button back) {
    static final String TITLE = "Send this link";

    static LinkMadePage of(String name, String publicUrl, String path) {
        return new LinkMadePage(name, publicUrl + path, Button.link("Back to people", PeopleLinks.LIST));
    }
}

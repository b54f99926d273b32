package org.plumbline.home.settings;

import org.plumbline.access.Permission;

/** The pages of the settings, in their order, each with who may open it. */
enum SettingsEntry {
    AUTHORITY(
            "Name and colour",
            "What the header of every page shows.",
            "/settings/authority",
            Permission.CHANGE_SETTINGS),
    CLOCKS(
            "Clocks of the plan",
            "What must be done after a report of Ofsted, by when, and what of it the authority has confirmed.",
            "/inspections/clocks",
            Permission.CHANGE_SETTINGS),
    PEOPLE("People who can sign in", "Accounts and their roles.", "/settings/people", Permission.MANAGE_PEOPLE),
    OUTBOX("Outbox", "Mail that went or waits to go out.", "/settings/outbox", Permission.SEE_OUTBOX);

    private final String title;
    private final String words;
    private final String href;
    private final Permission permission;

    SettingsEntry(String title, String words, String href, Permission permission) {
        this.title = title;
        this.words = words;
        this.href = href;
        this.permission = permission;
    }

    String title() {
        return title;
    }

    String words() {
        return words;
    }

    String href() {
        return href;
    }

    Permission permission() {
        return permission;
    }
}

package org.plumbline.home.settings;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.SignedIn;

/** The settings this person may open. */
record SettingsPage(List<SettingsEntry> entries) {
    static final String TITLE = "Settings";

    static SettingsPage of(SignedIn person, PermissionMatrix matrix) {
        return new SettingsPage(Stream.of(SettingsEntry.values())
                .filter(entry -> matrix.allows(person.roles(), entry.permission()))
                .toList());
    }
}

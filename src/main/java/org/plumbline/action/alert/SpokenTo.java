package org.plumbline.action.alert;

import java.time.Instant;

/**
 * A conversation about the alert, by telephone or in person.
 *
 * @param whom the person spoken to, as the speaker names them: name and role
 * @param at when they spoke
 */
public record SpokenTo(String whom, Instant at) {}

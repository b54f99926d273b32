/**
 * The authority and its structure: service areas, teams, workers, and who manages, heads or reviews whom from when to
 * when. Other rooms use the typed ids and ask {@link org.plumbline.authority.Structure}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "trail", "calendar", "command"})
package org.plumbline.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Who may do and see what: sign-in, accounts, roles, the permission matrix, and how far each role's sight reaches. Other
 * rooms declare {@link org.plumbline.access.Requires} on each handler and take {@link org.plumbline.access.SignedIn} and
 * {@link org.plumbline.access.Reach} as handler arguments.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "authority", "trail", "page", "command"})
package org.plumbline.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

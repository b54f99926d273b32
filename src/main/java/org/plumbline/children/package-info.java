/**
 * The children known to the service, as the extracts tell it: taking an extract in, undoing it, what each says about
 * each child, and the pages that show it. Others may use what is public in this package: it says which children stand
 * where, and takes extracts in. Higher rooms add to a child's page with {@link org.plumbline.children.ChildPageSection}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"access", "authority", "calendar", "command", "database", "home", "page", "trail"})
package org.plumbline.children;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

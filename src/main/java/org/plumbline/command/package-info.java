/** What the commands of other rooms need to start the application: {@link org.plumbline.command.Application}. */
@NullMarked
@ApplicationModule(allowedDependencies = {"database"})
package org.plumbline.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What several people write in one field: what becomes of a text, and which texts stand beside each other until somebody
 * chooses. Pure; every room that keeps people's words field by field decides with it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.plumbline.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

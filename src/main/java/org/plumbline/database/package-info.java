/**
 * The database: the embedded server or somebody else's, the two roles the application uses, and tenancy. Other rooms use
 * {@link org.plumbline.database.Tenancy} outside requests, {@link org.plumbline.database.Store} on the classes that speak
 * SQL, and {@link org.plumbline.database.AuthorityId}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.plumbline.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

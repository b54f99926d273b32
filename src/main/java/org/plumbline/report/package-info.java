/**
 * Reports to committees, boards and inspectors: composed from templates, narrative by people and one frozen set of
 * figures, made safe to publish, and written as Word, PDF, page and workbook.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"calendar", "page"})
package org.plumbline.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

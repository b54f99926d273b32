/**
 * What inspections, reviews and boards said must improve: inspection reports with their judgements and numbered
 * paragraphs, and recommendations of every source. Other rooms read recommendations through {@link Recommendations}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"database", "authority", "access", "trail", "calendar", "page", "home"})
package org.plumbline.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

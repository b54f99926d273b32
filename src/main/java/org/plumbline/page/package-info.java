/**
 * The frame of every page and the components pages are built from.
 *
 * <p>Other rooms describe a page as a {@link org.plumbline.page.Sheet} and a record of their own, and have
 * {@link org.plumbline.page.Pages} make the view. They build the record from the component records of this package, and
 * their templates call the partial of the same name ({@code @template.page.textInput(page.name())}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.plumbline.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

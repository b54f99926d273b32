/** What people see when something went wrong: one kind of problem, one status, one page with a reference. */
@NullMarked
package org.plumbline.home.problem;

import org.jspecify.annotations.NullMarked;

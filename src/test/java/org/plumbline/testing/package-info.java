/** What tests of all rooms share: a real database cloned from a migrated template, signed-in people, a settable clock. */
@NullMarked
package org.plumbline.testing;

import org.jspecify.annotations.NullMarked;

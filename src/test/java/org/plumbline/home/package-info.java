/** My work, search, and what goes wrong. */
@NullMarked
package org.plumbline.home;

import org.jspecify.annotations.NullMarked;

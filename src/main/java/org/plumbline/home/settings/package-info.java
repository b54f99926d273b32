/** The settings of the authority, and the way to those that rooms below keep. */
@NullMarked
package org.plumbline.home.settings;

import org.jspecify.annotations.NullMarked;

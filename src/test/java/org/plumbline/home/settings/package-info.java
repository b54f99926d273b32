/** The settings over HTTP. */
@NullMarked
package org.plumbline.home.settings;

import org.jspecify.annotations.NullMarked;

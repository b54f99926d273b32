@NullMarked
package org.plumbline.children.known;

import org.jspecify.annotations.NullMarked;

/** The pages about extracts: sending one, seeing what is in it before anything is kept, undoing it. */
@NullMarked
package org.plumbline.children.web;

import org.jspecify.annotations.NullMarked;

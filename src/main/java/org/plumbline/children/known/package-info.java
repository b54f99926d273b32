/**
 * The pages that show the children known: the list with its filter and export, and each child's page. Nothing here is for
 * others; they add to a child's page through {@link org.plumbline.children.ChildPageSection}.
 */
@NullMarked
package org.plumbline.children.known;

import org.jspecify.annotations.NullMarked;

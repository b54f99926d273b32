/**
 * The receipt of a draw and the command that checks it without the service: file in, verdict out, no database.
 */
@NullMarked
package org.plumbline.draw.receipt;

import org.jspecify.annotations.NullMarked;

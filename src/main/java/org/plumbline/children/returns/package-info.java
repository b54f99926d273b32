/**
 * What the Department for Education's returns have in common, as far as reading goes: fields and codes as dated data,
 * dates, encodings, safe XML, and problems with their place. Pure: no database, no Spring. {@code children.ssda903} and
 * {@code children.cin} read with it; {@code children} may use the reading and its problems.
 */
@NullMarked
package org.plumbline.children.returns;

import org.jspecify.annotations.NullMarked;

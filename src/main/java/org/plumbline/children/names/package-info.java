/** One worker under two spellings: offered to a person, who decides; never merged silently. */
@NullMarked
package org.plumbline.children.names;

import org.jspecify.annotations.NullMarked;

/**
 * Small numbers in public documents, as pure functions: which counts are withheld or rounded, why, and the proof that none
 * of them can be worked out from what is published, now or together with what was published before.
 *
 * <p>The rest of the room describes its tables as {@link org.plumbline.report.disclosure.LinkedCounts} and asks
 * {@link org.plumbline.report.disclosure.DisclosureControl}.
 */
@NullMarked
package org.plumbline.report.disclosure;

import org.jspecify.annotations.NullMarked;

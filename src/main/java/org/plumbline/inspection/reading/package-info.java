/**
 * Reads what Ofsted publishes about an authority's services for children: who was inspected and when, the judgements, what
 * must improve, and the numbered paragraphs. What independent places of a report say is compared, and whatever is not
 * certain is a doubt for a person to decide; nothing is invented. Pure: no database, no Spring.
 */
@NullMarked
package org.plumbline.inspection.reading;

import org.jspecify.annotations.NullMarked;

/**
 * What an authority must do after a report of Ofsted, and by when: rules as dated data with their sources, and the counting
 * in working days. Pure: values in, an explained day out.
 */
@NullMarked
package org.plumbline.inspection.clock;

import org.jspecify.annotations.NullMarked;

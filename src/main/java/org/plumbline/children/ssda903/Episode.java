package org.plumbline.children.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.returns.Place;

/**
 * A period under one legal status in one placement, as far as the order of episodes goes.
 *
 * @param begun DECOM
 * @param reason why it began: RNE
 * @param ended DEC; null while it goes on, or when the date is not understood
 * @param endReason why it ended: REC; empty while it goes on
 * @param hasEnd whether DEC says anything at all
 */
record Episode(
        Place place,
        LocalDate begun,
        String reason,
        @Nullable LocalDate ended,
        String endReason,
        boolean hasEnd) {}

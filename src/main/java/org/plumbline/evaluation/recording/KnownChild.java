package org.plumbline.evaluation.recording;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.judging.KnownFact;

/**
 * What the latest extract, up to a day, says of a child, for the header and for the checks it can prove.
 *
 * @param asAt the day up to which that extract speaks
 * @param header values by the code of the header's line; dates as {@code yyyy-MM-dd}
 * @param structure the same for what who-is-who says
 */
record KnownChild(
        LocalDate asAt,
        @Nullable String ethnicity,
        Map<String, String> header,
        Map<String, String> structure,
        List<KnownFact> facts) {}

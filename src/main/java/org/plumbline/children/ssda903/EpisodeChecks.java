package org.plumbline.children.ssda903;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.returns.Place;
import org.plumbline.children.returns.ReturnProblemKind;
import org.plumbline.children.returns.ReturnProblems;

/** What one row of the Episodes file must hold together: placement, provider and legal status. */
final class EpisodeChecks {
    private static final String WITH_PARENTS = "P1";
    private static final String BY_PARENTS = "PR0";
    private static final String SECTION_20 = "V2";

    private final SetTable table;
    private final ReturnProblems problems;
    private final EpisodeHistory history;
    private final SetReading reading;
    private final boolean isEpisodes;

    EpisodeChecks(SetTable table, SetReading reading) {
        this.table = table;
        this.reading = reading;
        this.problems = reading.problems();
        this.history = reading.history();
        this.isEpisodes = table.key().equals("episodes");
    }

    /** Checks a row of Episodes; of another file, nothing. */
    void check(Place place, String child, String[] values, @Nullable LocalDate[] days) {
        if (!isEpisodes) {
            return;
        }
        checkPlacement(place, value(values, "PLACE"), value(values, "PLACE_PROVIDER"), value(values, "LS"));
        LocalDate begun = days[table.position("DECOM")];
        LocalDate ended = days[table.position("DEC")];
        reading.episodeDay(begun);
        reading.episodeDay(ended);
        if (begun != null) {
            boolean hasEnd = !value(values, "DEC").isEmpty();
            history.add(child, new Episode(place, begun, value(values, "RNE"), ended, value(values, "REC"), hasEnd));
        }
    }

    private void checkPlacement(Place place, String placement, String provider, String legalStatus) {
        boolean withParents = placement.equals(WITH_PARENTS);
        if (!provider.isEmpty() && !placement.isEmpty() && withParents != provider.equals(BY_PARENTS)) {
            problems.add(place, "PLACE_PROVIDER", ReturnProblemKind.PROVIDER_AGAINST_PLACEMENT, placement, provider);
        }
        if (withParents && legalStatus.equals(SECTION_20)) {
            problems.add(place, "LS", ReturnProblemKind.PARENTS_WITHOUT_ORDER);
        }
    }

    private String value(String[] values, String column) {
        return values[table.position(column)];
    }
}

package org.plumbline.report.composer.source;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.children.Cohort;
import org.plumbline.cohort.CohortSize;
import org.plumbline.cohort.Selections;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.figure.FigurePart;
import org.springframework.stereotype.Component;

/** How many children are in each cohort. */
@Component
class ChildrenByCohort implements FigureSource {
    private final Selections selections;

    ChildrenByCohort(Selections selections) {
        this.selections = selections;
    }

    @Override
    public String query() {
        return "children-by-cohort";
    }

    @Override
    public String label() {
        return "Children in each cohort";
    }

    @Override
    public Optional<Figure> take(FigureRequest request) {
        List<CohortSize> sizes = selections.listSizes();
        if (sizes.isEmpty()) {
            return Optional.empty();
        }
        LocalDate asAt = sizes.getFirst().asAt();
        KeyRows rows = new KeyRows(asAt, asAt);
        Map<Cohort, Integer> places = new EnumMap<>(Cohort.class);
        sizes.forEach(size ->
                places.put(size.cohort(), rows.add(size.cohort().label(), name(size.cohort()), size.children())));
        // A child on a plan or in care is a child in need, and one placed at home is in care.
        rows.within(at(places, Cohort.CHILDREN_IN_NEED), at(places, Cohort.CHILD_PROTECTION));
        rows.within(at(places, Cohort.CHILDREN_IN_NEED), at(places, Cohort.IN_CARE));
        rows.within(at(places, Cohort.IN_CARE), at(places, Cohort.PLACED_AT_HOME));
        return Optional.of(Figure.of(
                query(),
                "Children",
                asAt,
                List.of(FigurePart.of(rows.table("Children in each cohort")
                        .noting("A child may be in several. As at the latest extract from the case system.")))));
    }

    static String name(Cohort cohort) {
        return cohort.key().startsWith("children") ? cohort.key() : "children-" + cohort.key();
    }

    private static int at(Map<Cohort, Integer> places, Cohort cohort) {
        return Objects.requireNonNull(places.get(cohort));
    }
}

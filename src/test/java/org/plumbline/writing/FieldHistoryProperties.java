package org.plumbline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.writing.FieldHistory.Append;
import org.plumbline.writing.FieldHistory.Written;

/** Several windows on one field: whatever they do in whatever order, nothing is lost and no conflict is hidden. */
class FieldHistoryProperties {
    private static final int WINDOWS = 3;

    /** Typing in a window and saving, or opening it anew. */
    record Step(int window, boolean reloads) {}

    @Property
    void theLastTextOfEveryWindowIsCurrentOrBesideOrWasSeenByWhoeverReplacedIt(@ForAll("sessions") List<Step> steps) {
        List<Written> written = new ArrayList<>();
        int[] bases = new int[WINDOWS];
        int count = 0;
        for (Step step : steps) {
            FieldHistory history = new FieldHistory(written);
            if (step.reloads()) {
                bases[step.window()] = history.current().map(Written::version).orElse(0);
            } else if (history.save("text " + ++count, bases[step.window()]) instanceof Append(Written it)) {
                written.add(it);
                bases[step.window()] = it.version();
            }
        }

        FieldHistory history = new FieldHistory(written);
        assertThat(written).hasSize(count);
        assertThat(written)
                .allSatisfy(it -> assertThat(isCurrent(history, it)
                                || history.beside().contains(it)
                                || written.stream().anyMatch(later -> later.base() == it.version()))
                        .isTrue());
    }

    @Property
    void aConflictStaysUntilItIsChosen(@ForAll("sessions") List<Step> steps) {
        List<Written> written = new ArrayList<>(List.of(
                new Written(1, 0, false, 0, "first"),
                new Written(2, 1, false, 0, "mine"),
                new Written(3, 1, true, 0, "theirs")));
        int[] bases = {2, 2, 2};
        int count = 0;
        for (Step step : steps) {
            FieldHistory history = new FieldHistory(written);
            if (step.reloads()) {
                bases[step.window()] = history.current().orElseThrow().version();
            } else if (history.save("text " + ++count, bases[step.window()]) instanceof Append(Written it)) {
                written.add(it);
                bases[step.window()] = it.version();
            }
        }

        FieldHistory history = new FieldHistory(written);
        assertThat(history.beside()).extracting(Written::value).contains("theirs");
        if (history.choose("chosen", history.newest()) instanceof Append(Written chosen)) {
            written.add(chosen);
        }
        assertThat(new FieldHistory(written).beside()).isEmpty();
    }

    @Provide
    Arbitrary<List<Step>> sessions() {
        return Combinators.combine(Arbitraries.integers().between(0, WINDOWS - 1), Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    private static boolean isCurrent(FieldHistory history, Written written) {
        return history.current().filter(written::equals).isPresent();
    }
}

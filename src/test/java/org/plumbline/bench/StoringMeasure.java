package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.ApplicationForBench;
import org.plumbline.authority.Authorities;
import org.plumbline.children.TakingInExtract;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.springframework.context.ConfigurableApplicationContext;

/** Taking in large workbooks: the first into an empty database, and the one a quarter later, of which most is known. */
final class StoringMeasure implements Measure {
    private static final int LIMIT_MILLIS = 8_000;

    @Override
    public String name() {
        return "storing";
    }

    @Override
    public String description() {
        return "taking in a workbook with eleven lists and about 55,000 rows, then the one a quarter later";
    }

    @Override
    public List<Figure> take(Workplace workplace) throws Exception {
        Path first = LargeWorkbook.FIRST.in(workplace);
        Path second = LargeWorkbook.A_QUARTER_LATER.in(workplace);
        Path data = workplace.emptyFolder("storing").resolve("data");
        try (ConfigurableApplicationContext context =
                ApplicationForBench.application().open(data, Map.of())) {
            AuthorityId authority = context.getBean(Authorities.class).found("Bench", "Bench", "blue");
            TakingInExtract takingIn = context.getBean(TakingInExtract.class);
            return Tenancy.in(
                    authority,
                    Actor.system("bench"),
                    () -> List.of(
                            Figure.limited("the first", millis(takingIn, first), "ms", LIMIT_MILLIS),
                            Figure.limited("a quarter later", millis(takingIn, second), "ms", LIMIT_MILLIS)));
        }
    }

    private static long millis(TakingInExtract takingIn, Path workbook) {
        long begun = System.nanoTime();
        try {
            var outcome = takingIn.take(List.of(workbook), null, Set.of());
            if (!(outcome instanceof TakingInExtract.Taken)) {
                throw new IllegalStateException("not taken in: " + outcome);
            }
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }
}

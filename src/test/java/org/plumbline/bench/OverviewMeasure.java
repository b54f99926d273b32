package org.plumbline.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.plumbline.ApplicationForBench;
import org.plumbline.access.Reach;
import org.plumbline.action.ActionFigures;
import org.plumbline.authority.Authorities;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.plumbline.evaluation.EvaluationFigures;
import org.plumbline.testing.ManyEvaluations;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of the overview over many evaluations: as an authority has after some years. */
final class OverviewMeasure implements Measure {
    private static final int EVALUATIONS = 20_000;
    private static final int TEAMS = 20;
    private static final int TIMES = 21;
    private static final int LIMIT_MILLIS = 100;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public String description() {
        return "the grade overview over %,d evaluations".formatted(EVALUATIONS);
    }

    @Override
    public List<Figure> take(Workplace workplace) throws Exception {
        Path data = workplace.emptyFolder("overview").resolve("data");
        try (ConfigurableApplicationContext context =
                ApplicationForBench.application().open(data, Map.of())) {
            AuthorityId authority = context.getBean(Authorities.class).found("Bench", "Bench", "blue");
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            JdbcClient jdbc = context.getBean(JdbcClient.class);
            return Tenancy.in(authority, Actor.system("bench"), () -> {
                transaction.executeWithoutResult(_ -> make(jdbc));
                read(context); // the code warms
                Sample sample = Sample.of(LongStream.range(0, TIMES)
                        .mapToObj(_ -> millisOfOneReading(context))
                        .toList());
                return List.of(Figure.limited("median of " + TIMES, sample.median(), "ms", LIMIT_MILLIS));
            });
        }
    }

    private static void make(JdbcClient jdbc) {
        jdbc.sql("""
            insert into teams (authority_id, name, normalised_name)
            select plumbline_authority(), 'Team ' || n, 'team ' || n from generate_series(1, :teams) as n
            """).param("teams", TEAMS).update();
        jdbc.sql("""
            with worker as (
                insert into workers (authority_id, name, normalised_name)
                values (plumbline_authority(), 'A Worker', 'a worker')),
            extract as (
                insert into extracts (authority_id, kind, as_at_on, file_name, sha256, rows_by_list, children,
                                      taken_at, taken_by)
                values (plumbline_authority(), 'annex-a', date '2026-02-28', 'Annex_A.xlsx', sha256('a'), '{}',
                        1, now(), 'system:bench')
                returning id)
            insert into children (authority_id, case_id, first_extract_id)
            select plumbline_authority(), '1', id from extract
            """).update();
        new ManyEvaluations(jdbc).make(EVALUATIONS);
    }

    private static long millisOfOneReading(ConfigurableApplicationContext context) {
        long begun = System.nanoTime();
        read(context);
        return Duration.ofNanos(System.nanoTime() - begun).toMillis();
    }

    private static void read(ConfigurableApplicationContext context) {
        var evaluations = context.getBean(EvaluationFigures.class);
        var actions = context.getBean(ActionFigures.class);
        var everything = new Reach(true, Set.of(), null);
        evaluations.countGrades(YearMonth.of(2023, 9), YearMonth.of(2026, 3));
        evaluations.countProgress(LocalDate.of(2023, 9, 1), TODAY, TODAY);
        actions.listByTeam(TODAY, everything);
        actions.listByMonth(YearMonth.of(2023, 9), YearMonth.of(2026, 3), everything);
    }
}

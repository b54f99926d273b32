package org.plumbline.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plumbline.ApplicationForBench;
import org.plumbline.authority.Authorities;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fifty people of one authority write to the trail at once, each in a transaction that then stays open a while, as a page's
 * does. If writers waited for each other, the whiles would add up.
 */
final class TrailMeasure implements Measure {
    private static final int WRITERS = 50;
    private static final int ENTRIES_EACH = 200;
    private static final Duration HELD_OPEN = Duration.ofMillis(200);

    @Override
    public String name() {
        return "trail";
    }

    @Override
    public String description() {
        return WRITERS + " concurrent writers of one authority on the trail";
    }

    @Override
    public List<Figure> take(Workplace workplace) throws Exception {
        Path data = workplace.emptyFolder("trail").resolve("data");
        Map<String, Object> settings = Map.of("plumbline.database.pool-size", WRITERS);
        try (ConfigurableApplicationContext context =
                ApplicationForBench.application().open(data, settings)) {
            AuthorityId authority = context.getBean(Authorities.class).found("Bench", "Bench", "blue");
            var trail = context.getBean(Trail.class);
            var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
            Runnable entry = () -> transaction.executeWithoutResult(_ -> write(trail));
            Runnable slowEntry = () -> transaction.executeWithoutResult(_ -> {
                write(trail);
                pause();
            });
            allAtOnce(authority, 1, entry); // the pool fills, the code warms
            long slow = allAtOnce(authority, 1, slowEntry);
            long quick = allAtOnce(authority, ENTRIES_EACH, entry);
            long held = HELD_OPEN.toMillis();
            return List.of(
                    Figure.limited(
                            WRITERS + " transactions, each open " + held + " ms (one by one: " + WRITERS * held + ")",
                            slow,
                            "ms",
                            5 * held),
                    Figure.of(
                            "entries a second, committed one by one",
                            WRITERS * ENTRIES_EACH * 1_000L / Math.max(1, quick),
                            "entries"));
        }
    }

    /** Milliseconds until the last of the writers, who all begin together, has done its entries. */
    private static long allAtOnce(AuthorityId authority, int entriesEach, Runnable entry) throws Exception {
        var begin = new CountDownLatch(1);
        var writers = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(threads.submit(() -> Tenancy.in(authority, Actor.system("bench"), () -> {
                    begin.await();
                    for (int i = 0; i < entriesEach; i++) {
                        entry.run();
                    }
                    return true;
                })));
            }
            long startedAt = Clock.systemUTC().millis();
            begin.countDown();
            for (Future<?> writer : writers) {
                writer.get();
            }
            return Clock.systemUTC().millis() - startedAt;
        }
    }

    private static void write(Trail trail) {
        trail.seen("bench-page", new Subject("child", "1"), Map.of("bench", true));
    }

    private static void pause() {
        try {
            Thread.sleep(HELD_OPEN);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

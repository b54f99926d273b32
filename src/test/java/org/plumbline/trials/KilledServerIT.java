package org.plumbline.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the server said was saved is there after it was killed while somebody typed, and the trail's chain holds. */
@Tag("long")
class KilledServerIT {
    private static final int TRIALS = 12;
    private static final String AUDITOR = "Auditor";

    private final Random random = new Random(20_260_303);

    @TempDir
    private Path folder;

    /** The longest text whose saving was answered, and the one whose answer never came. */
    private record Typed(String saved, String underWay) {}

    @Test
    void losesNothingThatItSaidWasSaved() throws Exception {
        Path data = folder.resolve("data");
        String auditor;
        try (DemoProcess first = DemoProcess.start(data)) {
            auditor = first.personWho(AUDITOR);
        }
        for (int trial = 1; trial <= TRIALS; trial++) {
            Typed typed = typeUntilKilled(data, auditor, trial);

            try (DemoProcess again = DemoProcess.start(data);
                    Typist reader = new Typist(again.site(), auditor)) {
                assertThat(reader.open()).as("trial " + trial).isIn(typed.saved(), typed.underWay());
            }
        }
        assertThat(DemoProcess.run(data, "trail", "verify", "--data", data.toString()))
                .as("the trail's chain")
                .isZero();
    }

    private Typed typeUntilKilled(Path data, String auditor, int trial) throws Exception {
        try (ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
                DemoProcess demo = DemoProcess.start(data);
                Typist typist = new Typist(demo.site(), auditor)) {
            String saved = typist.open();
            String underWay = saved;
            boolean powerCut = trial % 2 == 0;
            var killed =
                    killer.schedule(() -> kill(demo, powerCut), 200 + random.nextInt(1_500), TimeUnit.MILLISECONDS);
            for (int word = 1; !killed.isDone(); word++) {
                underWay = "Trial " + trial + "\n\n'word' & <" + word + ">";
                try {
                    if (typist.save(underWay)) {
                        saved = underWay;
                    }
                } catch (IOException gone) {
                    break;
                }
            }
            killed.get();
            assertThat(saved).as("trial " + trial + " saved something").startsWith("Trial " + trial);
            return new Typed(saved, underWay);
        }
    }

    private static Void kill(DemoProcess demo, boolean powerCut) throws IOException {
        if (powerCut) {
            demo.killWithDatabase();
        } else {
            demo.kill();
        }
        return null;
    }
}

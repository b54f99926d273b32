package org.plumbline.children;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.annexa.Asked;
import org.plumbline.children.annexa.RowName;
import org.plumbline.children.extract.Intake;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an extract in: reads it, and keeps all of it or nothing. The one door for the pages, the command line and the
 * demo. Taking the same file in again changes nothing.
 */
@Service
public class TakingInExtract {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Intake intake;
    private final Clock clock;

    TakingInExtract(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The extract was taken in. */
    public record Taken(ExtractId extract, LocalDate asAt, int children, int rows) implements Outcome {}

    /** The same content was taken in before; nothing was changed. */
    public record AlreadyTaken(ExtractRow before) implements Outcome {}

    /** The extract cannot be taken in as it is; every reason is given, and nothing was kept. */
    public record Refused(List<String> reasons) implements Outcome {
        /** Copies the reasons. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Takes the workbook in, or the several that together hold the lists.
     *
     * @param asAt the date the extract speaks for, or null for the latest date in the data
     * @param setAside rows to leave out, by names such as {@code List 6:12}
     * @throws IOException when a file cannot be read from the disk
     * @throws IllegalArgumentException when a name of a row is not one
     */
    @Transactional
    public Outcome take(List<Path> files, @Nullable LocalDate asAt, Set<String> setAside) throws IOException {
        return takeAsOf(clock.instant(), files, asAt, setAside);
    }

    /**
     * Takes the workbook in and says meanwhile how far it is.
     *
     * @param percent told from time to time how much is done, 0 to 100
     * @see #take(List, LocalDate, Set)
     */
    @Transactional
    public Outcome take(List<Path> files, @Nullable LocalDate asAt, Set<String> setAside, IntConsumer percent)
            throws IOException {
        return take(clock.instant(), files, asAt, setAside, percent);
    }

    /**
     * Takes the workbook in as if it were another moment: the demo tells a history.
     *
     * @param now the moment that the extract is recorded as taken in
     * @see #take(List, LocalDate, Set)
     */
    @Transactional
    public Outcome takeAsOf(Instant now, List<Path> files, @Nullable LocalDate asAt, Set<String> setAside)
            throws IOException {
        return take(now, files, asAt, setAside, _ -> {});
    }

    private Outcome take(
            Instant now, List<Path> files, @Nullable LocalDate asAt, Set<String> setAside, IntConsumer percent)
            throws IOException {
        LocalDate today = LocalDate.ofInstant(now, LONDON);
        return intake.take(files, new Asked(asAt, today, rowNames(setAside)), now, percent);
    }

    private static Set<RowName> rowNames(Set<String> names) {
        return names.stream()
                .map(name -> RowName.parse(name)
                        .orElseThrow(() -> new IllegalArgumentException("Not the name of a row: " + name)))
                .collect(Collectors.toSet());
    }
}

package org.plumbline.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.plumbline.children.TakingInExtract;
import org.plumbline.demo.county.County;
import org.plumbline.demo.workbook.AnnexAWorkbook;
import org.plumbline.page.Dates;
import org.springframework.stereotype.Component;

/**
 * Takes in the workbooks that the county's case system exported over the years, one each quarter, through the door a person's
 * upload goes through. The next workbook is written while the one before it is read.
 */
@Component
class TakingInSeries {
    private static final int MONTHS_BETWEEN = 3;
    /** A workbook is exported, looked at and taken in some days after the day it speaks for. */
    private static final int DAYS_UNTIL_TAKEN = 4;

    private final TakingInExtract takingIn;

    TakingInSeries(TakingInExtract takingIn) {
        this.takingIn = takingIn;
    }

    /** The days for which the county exported workbooks, the earliest first; the last is the end of its history. */
    static List<LocalDate> days(County county, int months) {
        return IntStream.rangeClosed(0, months / MONTHS_BETWEEN)
                .mapToObj(quarter -> endOfMonth(county.ends().minusMonths(months - (long) quarter * MONTHS_BETWEEN)))
                .toList();
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    /** Takes them in, one after the other. */
    void take(County county, int months, Consumer<String> say) {
        List<LocalDate> days = days(county, months);
        try {
            Path folder = Files.createTempDirectory("plumbline-demo-");
            try {
                take(county, days, folder, say);
            } finally {
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(County county, List<LocalDate> days, Path folder, Consumer<String> say) throws IOException {
        var next = writing(county, days.getFirst(), folder);
        for (int i = 0; i < days.size(); i++) {
            Path workbook = await(next);
            if (i + 1 < days.size()) {
                next = writing(county, days.get(i + 1), folder);
            }
            try {
                say.accept("  " + take(workbook, days.get(i)));
            } finally {
                Files.delete(workbook);
            }
        }
    }

    private String take(Path workbook, LocalDate asAt) throws IOException {
        Instant now = asAt.plusDays(DAYS_UNTIL_TAKEN)
                .atTime(9, 12)
                .atZone(Dates.LONDON)
                .toInstant();
        return switch (takingIn.takeAsOf(now, List.of(workbook), asAt, Set.of())) {
            case TakingInExtract.Taken taken ->
                "workbook as at %s: %,d rows about %,d children"
                        .formatted(Dates.day(taken.asAt()), taken.rows(), taken.children());
            case TakingInExtract.AlreadyTaken before ->
                throw new IllegalStateException("The workbook as at " + asAt + " was taken in before: " + before);
            case TakingInExtract.Refused refused ->
                throw new IllegalStateException("The workbook as at " + asAt + " was refused: " + refused.reasons());
        };
    }

    private static CompletableFuture<Path> writing(County county, LocalDate asAt, Path folder) {
        return CompletableFuture.supplyAsync(() -> {
            Path file = folder.resolve("annex-a-" + asAt + ".xlsx");
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                AnnexAWorkbook.write(county, asAt, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return file;
        });
    }

    private static Path await(CompletableFuture<Path> writing) throws IOException {
        try {
            return writing.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException cause) {
                throw new IOException("A workbook could not be written", cause);
            }
            throw e;
        }
    }
}

package org.plumbline.report.composer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.access.AccountId;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.FigureRows.SeenVersion;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.outline.Outline;
import org.plumbline.report.composer.source.Earlier;
import org.plumbline.report.composer.source.FigureRequest;
import org.plumbline.report.composer.source.FigureSource;
import org.plumbline.report.composer.template.FigureWish;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the figures that a report draws on, all as at one moment. Earlier snapshots stay as they were. */
@Service
public class TakingSnapshots {
    private final Reports reports;
    private final FigureRows figures;
    private final Map<String, FigureSource> sources;
    private final Trail trail;
    private final Clock clock;

    TakingSnapshots(Reports reports, FigureRows figures, List<FigureSource> sources, Trail trail, Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.sources = sources.stream().collect(Collectors.toMap(FigureSource::query, Function.identity()));
        this.trail = trail;
        this.clock = clock;
    }

    /** What can be drawn on, by name of the query. */
    public Map<String, FigureSource> sources() {
        return Map.copyOf(sources);
    }

    /** Takes a snapshot; the first one is used at once, a later one when somebody chooses it. Returns its number. */
    @Transactional
    public int take(ReportId id, AccountId by) {
        Map.Entry<Integer, Outline> arranged = reports.getOutline(id);
        Outline outline = arranged.getValue();
        int number = figures.listSnapshots(id).stream()
                        .mapToInt(SnapshotRow::number)
                        .max()
                        .orElse(0)
                + 1;
        Instant now = clock.instant();
        Optional<SeenVersion> seen = reports.findOrigin(id)
                .flatMap(origin -> figures.findSeenBefore(
                        id,
                        origin.template().body().code(),
                        reports.getDetails(id).getValue().meetingOn()));
        Map<String, Figure> before =
                seen.map(one -> figures.list(one.report(), one.snapshot())).orElse(Map.of());
        int taken = 0;
        for (FigureWish wish : outline.figures()) {
            taken += take(id, number, wish, seen, before, by, now);
        }
        if (taken > 0 && outline.snapshot() == 0) {
            reports.addOutline(id, arranged.getKey() + 1, outline.using(number), by, now);
        }
        trail.changed(
                "report-figures-taken", Subject.of("report", id.value()), Map.of("snapshot", number, "figures", taken));
        return number;
    }

    private int take(
            ReportId id,
            int number,
            FigureWish wish,
            Optional<SeenVersion> seen,
            Map<String, Figure> before,
            AccountId by,
            Instant now) {
        FigureSource source = sources.get(wish.query());
        FigureRequest request = new FigureRequest(wish.months(), Dates.dayOf(now));
        Optional<Figure> figure = source == null ? Optional.empty() : source.take(request);
        if (source == null || figure.isEmpty() || figures.list(id, number).containsKey(Draft.nameOf(wish))) {
            return 0;
        }
        figures.add(id, number, Draft.nameOf(wish), wish.months(), false, figure.get(), by, now);
        Figure earlier = before.get(Draft.nameOf(wish));
        if (wish.sinceLast() && earlier != null) {
            SeenVersion last = seen.orElseThrow();
            source.takeChanges(
                            request, figure.get(), new Earlier(last.meetingOn(), Dates.dayOf(last.takenAt()), earlier))
                    .ifPresent(changes ->
                            figures.add(id, number, Draft.nameOfChanges(wish), wish.months(), true, changes, by, now));
        }
        return 1;
    }
}

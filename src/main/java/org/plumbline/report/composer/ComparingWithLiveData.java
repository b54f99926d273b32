package org.plumbline.report.composer;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.access.AccountId;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.figure.Figure;
import org.plumbline.report.composer.source.FigureRequest;
import org.plumbline.report.composer.source.FigureSource;
import org.plumbline.report.composer.template.FigureWish;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the live data would answer now to the questions of a report's snapshot. */
@Service
public class ComparingWithLiveData {
    private final Map<String, FigureSource> sources;
    private final FigureRows figures;
    private final LiveDataMoments moments;
    private final Clock clock;

    ComparingWithLiveData(List<FigureSource> sources, FigureRows figures, LiveDataMoments moments, Clock clock) {
        this.sources = sources.stream().collect(Collectors.toMap(FigureSource::query, Function.identity()));
        this.figures = figures;
        this.moments = moments;
        this.clock = clock;
    }

    /**
     * Takes the figures of the snapshot that the draft uses again, compares them, and keeps what came of it, so that every
     * page of the report can say it. The snapshot stays as it is.
     */
    @Transactional
    public SinceSnapshot compare(Draft draft, AccountId by) {
        if (draft.snapshot().isEmpty()) {
            return SinceSnapshot.NOTHING;
        }
        SinceSnapshot since = SinceSnapshot.between(draft.snapshot(), takeAgain(draft));
        figures.addComparison(draft.id(), draft.outline().snapshot(), since, clock.instant(), by);
        return since;
    }

    /** What reached the live data since the snapshot that the draft uses was taken or compared; no figure is taken. */
    @Transactional(readOnly = true)
    public LiveDataSince findNewer(Draft draft) {
        return draft.snapshotInUse().map(used -> moments.since(used.knownAt())).orElse(LiveDataSince.NOTHING);
    }

    private Map<String, Figure> takeAgain(Draft draft) {
        Map<String, Figure> live = new HashMap<>();
        for (FigureWish wish : draft.outline().figures()) {
            FigureSource source = sources.get(wish.query());
            if (source != null && draft.snapshot().containsKey(Draft.nameOf(wish))) {
                source.take(new FigureRequest(wish.months(), Dates.dayOf(clock.instant())))
                        .ifPresent(figure -> live.put(Draft.nameOf(wish), figure));
            }
        }
        return live;
    }
}

package org.plumbline.report.composer;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private final Clock clock;

    ComparingWithLiveData(List<FigureSource> sources, Clock clock) {
        this.sources = sources.stream().collect(Collectors.toMap(FigureSource::query, Function.identity()));
        this.clock = clock;
    }

    /** What is different now from the snapshot that the draft uses; nothing while it uses none. */
    @Transactional(readOnly = true)
    public SinceSnapshot compare(Draft draft) {
        if (draft.snapshot().isEmpty()) {
            return SinceSnapshot.NOTHING;
        }
        Map<String, Figure> live = new HashMap<>();
        for (FigureWish wish : draft.outline().figures()) {
            FigureSource source = sources.get(wish.query());
            if (source != null && draft.snapshot().containsKey(Draft.nameOf(wish))) {
                source.take(new FigureRequest(wish.months(), Dates.dayOf(clock.instant())))
                        .ifPresent(figure -> live.put(Draft.nameOf(wish), figure));
            }
        }
        return SinceSnapshot.between(draft.snapshot(), live);
    }
}

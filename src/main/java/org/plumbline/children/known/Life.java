package org.plumbline.children.known;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.FactKind;
import org.plumbline.page.Dates;

/** Works out a child's timeline from what the extracts say. */
final class Life {
    private static final Comparator<Span> NEWEST_FIRST = Comparator.comparing(
                    Span::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(Span::lane)
            .thenComparing(Span::title);

    private Life() {}

    /**
     * Everything on the timeline, the newest first and what has no date last. Of each fact the newest version counts. A
     * legal status or placement without an end ends where the next one begins.
     *
     * @param facts every version, the newest first
     * @param standings as at each extract, the latest first
     * @param latest the date of the latest extract of all, whether or not it names the child
     */
    static List<Span> of(List<KnownFact> facts, List<Standing> standings, LocalDate latest) {
        Map<String, List<KnownFact>> versions = new LinkedHashMap<>();
        for (KnownFact fact : facts) {
            versions.computeIfAbsent(fact.kind() + "/" + fact.key(), _ -> new ArrayList<>())
                    .add(fact);
        }
        List<Span> spans = new ArrayList<>();
        versions.values().forEach(of -> spans.addAll(newest(of, facts, latest)));
        Allocation.runs(standings).forEach(run -> spans.add(span(run, latest)));
        spans.sort(NEWEST_FIRST);
        return spans;
    }

    /** The version of the newest extract; two rows of one extract may say two versions, and then both are shown. */
    private static List<Span> newest(List<KnownFact> versions, List<KnownFact> all, LocalDate latest) {
        long extract = versions.getFirst().source().extractId();
        List<String> before = versions.stream()
                .filter(version -> version.source().extractId() != extract)
                .map(Life::said)
                .toList();
        return versions.stream()
                .filter(version -> version.source().extractId() == extract)
                .map(version -> span(version, end(version, all), before, latest))
                .toList();
    }

    private static Span span(KnownFact fact, @Nullable LocalDate until, List<String> before, LocalDate latest) {
        LocalDate asAt = fact.source().asAt();
        return new Span(
                Lane.of(fact.kind()),
                fact.kind(),
                FactWords.title(fact),
                fact.from(),
                until,
                asAt,
                !asAt.isBefore(latest),
                Lane.isLasting(fact.kind()),
                FactWords.details(fact),
                fact.source(),
                before);
    }

    private static Span span(Allocation run, LocalDate latest) {
        return new Span(
                Lane.WORKERS,
                null,
                run.words(),
                run.first(),
                run.endedBy(),
                run.last(),
                run.endedBy() == null && !run.last().isBefore(latest),
                true,
                List.of(),
                null,
                List.of());
    }

    private static @Nullable LocalDate end(KnownFact fact, List<KnownFact> all) {
        LocalDate from = fact.from();
        if (fact.until() != null || from == null || !Lane.isOneAtATime(fact.kind())) {
            return fact.until();
        }
        LocalDate next = all.stream()
                .filter(other -> other.kind() == fact.kind())
                .map(KnownFact::from)
                .filter(Objects::nonNull)
                .filter(begun -> begun.isAfter(from))
                .min(Comparator.naturalOrder())
                .orElse(null);
        return next == null ? careEnd(from, all) : next;
    }

    /** Nobody has a legal status or placement in care after care ended. */
    private static @Nullable LocalDate careEnd(LocalDate from, List<KnownFact> all) {
        return all.stream()
                .filter(fact -> fact.kind() == FactKind.CARE)
                .filter(care -> care.from() == null || !care.from().isAfter(from))
                .map(KnownFact::until)
                .filter(Objects::nonNull)
                .filter(end -> !end.isBefore(from))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String said(KnownFact version) {
        String until = version.until() == null ? "no end" : "ended " + Dates.shortDay(version.until());
        List<String> more = FactWords.details(version);
        return Dates.shortDay(version.source().asAt()) + ": " + (Lane.isLasting(version.kind()) ? until : "")
                + (more.isEmpty() ? "" : "; " + String.join("; ", more));
    }
}

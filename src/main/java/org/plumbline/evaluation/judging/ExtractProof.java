package org.plumbline.evaluation.judging;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.evaluation.tool.Answer;

/**
 * What an extract proves about a compliance check. It proves little, and says nothing where it does not: an answer is given only
 * where the dates leave no doubt.
 *
 * @param because the dates and the rule, in words
 */
public record ExtractProof(Answer answer, String because) {
    /** Working Together to Safeguard Children: an assessment is concluded within 45 working days. */
    private static final int ASSESSMENT_WORKING_DAYS = 45;

    /** Working Together: an initial conference follows the strategy discussion within 15 working days. */
    private static final int CONFERENCE_WORKING_DAYS = 15;

    /** Reviews of plans and of children in care are at most six months apart, taken as 183 days. */
    private static final int REVIEW_DAYS = 183;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * Asks a rule that a tool names.
     *
     * @param asAt the day up to which the extract speaks
     * @param ethnicity the child's ethnicity code in the extract; null when it has none
     * @return empty when the extract proves nothing, or nobody knows the rule
     */
    public static Optional<ExtractProof> by(
            String rule, List<KnownFact> facts, @Nullable String ethnicity, LocalDate asAt, WorkingCalendar calendar) {
        return switch (rule) {
            case "assessment-in-time" -> latest(facts, "assessment").flatMap(fact -> assessment(fact, asAt, calendar));
            case "conference-in-time" -> latest(facts, "enquiry").flatMap(fact -> conference(fact, calendar));
            case "seen-alone" -> latest(having(facts, "seen-alone"), "visit").flatMap(ExtractProof::seenAlone);
            case "review-current" -> latest(facts, "review").flatMap(fact -> review(fact, asAt));
            case "ethnicity-recorded" -> ethnicity(ethnicity);
            case "disability-recorded" -> disability(facts);
            default -> Optional.empty();
        };
    }

    private static Optional<ExtractProof> assessment(KnownFact fact, LocalDate asAt, WorkingCalendar calendar) {
        LocalDate started = fact.happenedOn();
        LocalDate authorised = fact.untilOn();
        LocalDate until = authorised == null ? asAt : authorised;
        if (started == null || !countable(started, until, calendar)) {
            return Optional.empty();
        }
        int days = calendar.workingDaysBetween(started, until);
        if (authorised == null && days <= ASSESSMENT_WORKING_DAYS) {
            return Optional.empty();
        }
        String ended = authorised == null ? "not authorised by " + say(asAt) : "authorised on " + say(authorised);
        return proof(
                days <= ASSESSMENT_WORKING_DAYS,
                "The assessment started on %s, %s: %d working days of at most %d."
                        .formatted(say(started), ended, days, ASSESSMENT_WORKING_DAYS));
    }

    private static Optional<ExtractProof> conference(KnownFact fact, WorkingCalendar calendar) {
        LocalDate discussed = fact.happenedOn();
        Optional<LocalDate> held = fact.attribute("conference-on").flatMap(ExtractProof::day);
        if (discussed == null || held.isEmpty() || !countable(discussed, held.get(), calendar)) {
            return Optional.empty();
        }
        int days = calendar.workingDaysBetween(discussed, held.get());
        return proof(
                days <= CONFERENCE_WORKING_DAYS,
                "The strategy discussion was on %s and the conference on %s: %d working days of at most %d."
                        .formatted(say(discussed), say(held.get()), days, CONFERENCE_WORKING_DAYS));
    }

    private static Optional<ExtractProof> seenAlone(KnownFact fact) {
        LocalDate visited = fact.happenedOn();
        Optional<String> seen = fact.attribute("seen-alone").filter(it -> it.equals("yes") || it.equals("no"));
        return visited == null
                ? Optional.empty()
                : seen.flatMap(it -> proof(
                        it.equals("yes"),
                        "At the visit on %s the child was %sseen alone."
                                .formatted(say(visited), it.equals("yes") ? "" : "not ")));
    }

    private static Optional<ExtractProof> review(KnownFact fact, LocalDate asAt) {
        LocalDate held = fact.happenedOn();
        if (held == null || held.isAfter(asAt)) {
            return Optional.empty();
        }
        long days = ChronoUnit.DAYS.between(held, asAt);
        return proof(
                days <= REVIEW_DAYS,
                "The latest review was on %s, %d days before the extract; reviews are at most six months apart."
                        .formatted(say(held), days));
    }

    private static Optional<ExtractProof> ethnicity(@Nullable String code) {
        if (code == null || code.equals("REFU")) {
            return Optional.empty();
        }
        return code.equals("NOBT")
                ? proof(false, "The extract says that ethnicity was not obtained.")
                : proof(true, "Ethnicity is in the extract.");
    }

    private static Optional<ExtractProof> disability(List<KnownFact> facts) {
        List<String> said = facts.stream()
                .flatMap(fact -> fact.attribute("disability").stream())
                .toList();
        if (said.stream().anyMatch(it -> it.equals("yes") || it.equals("no"))) {
            return proof(true, "The extract says whether the child has a disability.");
        }
        return said.isEmpty() ? Optional.empty() : proof(false, "The extract says that disability is not known.");
    }

    private static Stream<KnownFact> having(List<KnownFact> facts, String attribute) {
        return facts.stream().filter(fact -> fact.attribute(attribute).isPresent());
    }

    private static Optional<KnownFact> latest(List<KnownFact> facts, String kind) {
        return latest(facts.stream(), kind);
    }

    private static Optional<KnownFact> latest(Stream<KnownFact> facts, String kind) {
        return facts.filter(fact -> fact.kind().equals(kind))
                .max(Comparator.comparing(KnownFact::happenedOn, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    private static Optional<ExtractProof> proof(boolean met, String because) {
        return Optional.of(new ExtractProof(met ? Answer.YES : Answer.NO, because));
    }

    private static boolean countable(LocalDate from, LocalDate to, WorkingCalendar calendar) {
        return !to.isBefore(from) && calendar.covers(from) && calendar.covers(to);
    }

    private static Optional<LocalDate> day(String iso) {
        return TypedDate.parse(iso);
    }

    private static String say(LocalDate day) {
        return DAY.format(day);
    }
}

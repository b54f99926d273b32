package org.plumbline.plan.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.PlanSnapshot;
import org.plumbline.plan.ReadingPlans;
import org.plumbline.plan.board.Paper.PlanVersion;
import org.plumbline.plan.board.SeenVersions.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares what a meeting sees with what the meeting of the same board saw that was shown the plan before it. */
@Service
class ReadingProgress {
    private final SeenVersions seen;
    private final ReadingPlans plans;

    ReadingProgress(SeenVersions seen, ReadingPlans plans) {
        this.seen = seen;
        this.plans = plans;
    }

    /**
     * What moved up to a meeting.
     *
     * @param since the earlier meeting, with the version it saw
     * @param now the version this one saw; null for the plan as it stands
     * @param questions what became of the board's questions since the earlier meeting
     */
    record Found(
            Seen since, @Nullable PlanVersion now, PlanSnapshot plan, Progress progress, QuestionsSince questions) {}

    /**
     * What became of a board's questions in a while.
     *
     * @param asked how many it asked
     * @param answered how many were answered, whenever they were asked
     * @param accepted how many answers it accepted
     * @param waiting how many wait for an answer now
     */
    record QuestionsSince(int asked, int answered, int accepted, int waiting) {}

    /** Empty when no earlier meeting saw the plan, or this one was held without it. */
    @Transactional(readOnly = true)
    Optional<Found> find(Meeting meeting, LocalDate today) {
        List<Seen> all = seen.listOf(meeting.board());
        @Nullable
        PlanVersion own = all.stream()
                .filter(one -> one.meeting().equals(meeting.id()))
                .map(Seen::version)
                .findFirst()
                .orElse(null);
        if (own == null && meeting.status() != MeetingStatus.PLANNED) {
            return Optional.empty();
        }
        return all.stream()
                .filter(one -> one.held() && one.on().isBefore(meeting.on()))
                .filter(one -> own == null || one.version().plan().equals(own.plan()))
                .findFirst()
                .flatMap(since -> compare(meeting, since, own, today));
    }

    private Optional<Found> compare(Meeting meeting, Seen since, @Nullable PlanVersion own, LocalDate today) {
        PlanVersion version = since.version();
        Optional<PlanSnapshot> after = own == null
                ? Optional.of(plans.getPresent(version.plan(), today))
                : plans.findVersion(own.plan(), own.number());
        LocalDate until = own == null ? today : meeting.on();
        return plans.findVersion(version.plan(), version.number())
                .flatMap(before -> after.map(now -> new Found(
                        since,
                        own,
                        now,
                        Progress.between(before, now),
                        seen.countQuestions(meeting.board(), since.on(), until))));
    }
}

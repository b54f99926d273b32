package org.plumbline.demo.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.demo.county.ChildHistory;
import org.plumbline.demo.county.County;
import org.plumbline.demo.county.Course;
import org.plumbline.demo.county.Dice;
import org.plumbline.demo.county.Person;
import org.plumbline.demo.county.Position;
import org.plumbline.demo.county.Post;
import org.plumbline.demo.county.Service;
import org.plumbline.demo.county.Step;
import org.plumbline.demo.county.Team;

/**
 * Which children's practice the county evaluated over its history: each month about one child in ninety, those at home on an
 * order much more often, nobody twice within a year.
 */
public final class EvaluationPlan {
    private static final double SHARE_A_MONTH = 0.0125;
    private static final double SHARE_AT_HOME = 0.07;
    private static final int MONTHS_BETWEEN = 12;
    private static final int DAYS_TO_COMPLETE = 20;
    private static final long SALT = 501;

    private final County county;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final int months;
    private final List<Post> teamManagers;
    private final List<Post> seniors;
    private final List<Post> auditors;

    /**
     * A plan.
     *
     * @param today evaluations are allocated up to this day; the newest still go on
     * @param months how many months of them
     */
    public EvaluationPlan(County county, WorkingCalendar calendar, LocalDate today, int months) {
        this.county = county;
        this.calendar = calendar;
        this.today = today;
        this.months = months;
        this.teamManagers = county.staff().posts(Position.TEAM_MANAGER);
        this.seniors = Stream.of(Position.SERVICE_MANAGER, Position.HEAD_OF_SERVICE)
                .flatMap(position -> county.staff().posts(position).stream())
                .toList();
        this.auditors = county.staff().posts(Position.AUDITOR);
    }

    /** All of them, child by child. */
    public Stream<PlannedEvaluation> evaluations() {
        return county.histories(Course::referred, today.minusMonths(months)).flatMap(child -> of(child).stream());
    }

    private List<PlannedEvaluation> of(ChildHistory child) {
        var planned = new ArrayList<PlannedEvaluation>();
        int last = -MONTHS_BETWEEN;
        for (int month = 0; month <= months; month++) {
            var dice = Dice.of(child.identity().key(), SALT, month);
            LocalDate day = today.minusMonths((long) months - month).minusDays(dice.between(0, 27));
            if (month - last >= MONTHS_BETWEEN && dice.chance(isAtHome(child, day) ? SHARE_AT_HOME : SHARE_A_MONTH)) {
                var evaluation = evaluate(child, calendar.firstWorkingDayFrom(day), dice);
                evaluation.filter(one -> !one.allocatedOn().isAfter(today)).ifPresent(planned::add);
                last = evaluation.isPresent() ? month : last;
            }
        }
        return planned;
    }

    private Optional<PlannedEvaluation> evaluate(ChildHistory child, LocalDate day, Dice dice) {
        var held = child.heldOn(day);
        if (held.isEmpty() || held.get().service() == Service.FRONT_DOOR || !isOpen(child, day)) {
            return Optional.empty();
        }
        Post post = county.staff().caseholder(held.get().service(), held.get().key());
        Team team = post.team();
        if (team == null) {
            return Optional.empty();
        }
        return auditor(team, day, dice)
                .map(auditor -> new PlannedEvaluation(
                        child.identity().caseId(),
                        post,
                        auditor,
                        isInCare(child, day),
                        isAtHome(child, day),
                        day,
                        calendar.plusWorkingDays(day, DAYS_TO_COMPLETE),
                        completed(day, dice),
                        level(post, day, dice),
                        dice.key()));
    }

    /**
     * The evaluation of a child whom a programme drew; none of a child whose case was not open that day.
     *
     * @param auditor one of the programme's
     * @param completedOn null while it goes on
     */
    public Optional<PlannedEvaluation> ofProgramme(
            ChildHistory child,
            Person auditor,
            LocalDate allocatedOn,
            LocalDate dueOn,
            @Nullable LocalDate completedOn) {
        var dice = Dice.of(child.identity().key(), SALT, allocatedOn.toEpochDay());
        return child.heldOn(allocatedOn)
                .filter(_ -> isOpenInTeam(child, allocatedOn))
                .map(held -> county.staff().caseholder(held.service(), held.key()))
                .filter(post -> post.team() != null)
                .map(post -> new PlannedEvaluation(
                        child.identity().caseId(),
                        post,
                        auditor,
                        isInCare(child, allocatedOn),
                        isAtHome(child, allocatedOn),
                        allocatedOn,
                        dueOn,
                        completedOn,
                        level(post, allocatedOn, dice),
                        dice.key()));
    }

    /** Whether a team held the child's case that day, and it was open. */
    public boolean isOpenInTeam(ChildHistory child, LocalDate day) {
        return isOpen(child, day)
                && child.heldOn(day)
                        .filter(held -> held.service() != Service.FRONT_DOOR)
                        .isPresent();
    }

    private @Nullable LocalDate completed(LocalDate allocated, Dice dice) {
        int days = dice.chance(0.85) ? dice.between(4, DAYS_TO_COMPLETE) : dice.between(DAYS_TO_COMPLETE + 1, 40);
        LocalDate completed = calendar.plusWorkingDays(allocated, days);
        return completed.isBefore(today) ? completed : null;
    }

    /** Somebody who neither holds nor manages the case: an auditor, another team's manager, another area's senior. */
    private Optional<Person> auditor(Team team, LocalDate day, Dice dice) {
        double thrown = dice.within(0, 1);
        var pool = thrown < 0.4 ? auditors : thrown < 0.85 ? teamManagers : seniors;
        int first = dice.between(0, pool.size() - 1);
        return Stream.concat(pool.stream().skip(first), pool.stream().limit(first))
                .filter(post -> isElsewhere(post, team))
                .flatMap(post -> post.holderOn(day).stream())
                .findFirst()
                .or(() -> auditors.getFirst().holderOn(day));
    }

    private static boolean isElsewhere(Post post, Team team) {
        return post.team() == null
                ? post.area() != team.service().area()
                : !post.team().equals(team);
    }

    /** Practice gets better over the months on the whole; each team and each worker in their own way. */
    private double level(Post post, LocalDate day, Dice dice) {
        double time = 1 - ChronoUnit.DAYS.between(day, today) / (months * 30.44);
        long team = post.team() == null ? 0 : post.team().name().hashCode();
        double start = 2.2 + 0.7 * (Dice.fraction(team, SALT, 1) - 0.5);
        double drift = 0.55 + 1.1 * (Dice.fraction(team, SALT, 2) - 0.5);
        long worker = post.holderOn(day).map(person -> person.name().hashCode()).orElse(0);
        double ownWay = 0.5 * (Dice.fraction(worker, SALT, 3) - 0.5);
        return start + drift * time + ownWay + dice.spread(0.4);
    }

    private static boolean isOpen(ChildHistory child, LocalDate day) {
        return child.begun(Step.Need.class, day).stream()
                        .anyMatch(need ->
                                need.closedOn() == null || need.closedOn().isAfter(day))
                || child.begun(Step.LeavingCare.class, day).stream()
                        .anyMatch(leaver ->
                                leaver.closedOn() == null || leaver.closedOn().isAfter(day));
    }

    private static boolean isInCare(ChildHistory child, LocalDate day) {
        return child.begun(Step.Care.class, day).stream()
                .anyMatch(care -> care.endedOn() == null || care.endedOn().isAfter(day));
    }

    private static boolean isAtHome(ChildHistory child, LocalDate day) {
        return child.begun(Step.Care.class, day).stream()
                .filter(care -> care.endedOn() == null || care.endedOn().isAfter(day))
                .flatMap(
                        care -> care.placements().stream()
                                .filter(home -> !home.from().isAfter(day))
                                .reduce((_, later) -> later)
                                .stream())
                .anyMatch(home -> home.type().equals("P1"));
    }
}

package org.plumbline.demo;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role;
import org.plumbline.authority.WorkerId;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.children.ChildId;
import org.plumbline.children.Cohort;
import org.plumbline.cohort.Selections;
import org.plumbline.demo.county.ChildHistory;
import org.plumbline.demo.county.County;
import org.plumbline.demo.county.Course;
import org.plumbline.demo.county.Dice;
import org.plumbline.demo.county.Person;
import org.plumbline.demo.county.Position;
import org.plumbline.demo.practice.EvaluationPlan;
import org.plumbline.demo.practice.PlannedEvaluation;
import org.plumbline.draw.Candidate;
import org.plumbline.draw.DrawId;
import org.plumbline.draw.Draws;
import org.plumbline.draw.ExclusionReason;
import org.plumbline.draw.PastDraws;
import org.plumbline.draw.PastDraws.Deed;
import org.plumbline.draw.PastDraws.PastDraw;
import org.plumbline.draw.TakenChild;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.programme.PastProgrammes;
import org.plumbline.evaluation.programme.PlannedProgramme;
import org.plumbline.evaluation.programme.ProgrammeId;
import org.plumbline.evaluation.programme.ProgrammeKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters three programmes, each with its draw: one that is finished, one under way, and one that was drawn yesterday. */
@Component
class EnteringProgrammes {
    private static final long SALT = 733;
    private static final int SECRET_BYTES = 32;
    private static final int DICE = 60;
    private static final int MONTHS_LEFT_OUT = 12;
    private static final int DAYS_TO_EVALUATE = 20;
    /** The county's history ends with its last workbook, at most so long ago. */
    private static final int DAYS_BEHIND = 62;

    private final PastProgrammes programmes;
    private final PastDraws pastDraws;
    private final Draws draws;
    private final Selections selections;
    private final EnteringPractice practice;
    private final WorkingCalendar calendar;

    EnteringProgrammes(
            PastProgrammes programmes,
            PastDraws pastDraws,
            Draws draws,
            Selections selections,
            EnteringPractice practice,
            WorkingCalendar calendar) {
        this.programmes = programmes;
        this.pastDraws = pastDraws;
        this.draws = draws;
        this.selections = selections;
        this.practice = practice;
        this.calendar = calendar;
    }

    /**
     * A programme as the story has it.
     *
     * @param age how many working days ago its list was closed
     * @param completed how many of those drawn are completed by now
     */
    private record Told(String name, ProgrammeKind kind, Cohort cohort, int wanted, int age, int completed) {
        boolean isAllocated() {
            return age > 1;
        }

        boolean isFinished() {
            return completed == wanted;
        }
    }

    private static final List<Told> STORY = List.of(
            new Told("Supervision on the record", ProgrammeKind.DIP_SAMPLE, Cohort.CHILDREN_IN_NEED, 8, 110, 8),
            new Told("Child protection plans, autumn round", ProgrammeKind.ROUTINE, Cohort.CHILD_PROTECTION, 10, 17, 4),
            new Told("Voices of children in care", ProgrammeKind.THEMATIC, Cohort.IN_CARE, 6, 1, 0));

    /** What all three are entered with. */
    private record Stage(
            County county,
            LocalDate today,
            int months,
            DemoPeople.Register people,
            Map<String, ChildHistory> open,
            String planner,
            String witness) {}

    /** Enters them; a county too small to have enough children has fewer. */
    @Transactional
    void enter(County county, LocalDate today, int months, DemoPeople.Register people, Consumer<String> say) {
        Map<String, ChildHistory> open = county.histories(Course::open, today.minusDays(DAYS_BEHIND))
                .collect(toMap(child -> child.identity().caseId(), child -> child, (first, _) -> first));
        List<Cast.Persona> cast = Cast.of(county, today);
        var stage = new Stage(
                county, today, months, people, open, name(cast, Role.QUALITY_LEAD), name(cast, Role.HEAD_OF_SERVICE));
        long entered = STORY.stream().filter(told -> tell(told, stage)).count();
        say.accept("  %d programmes".formatted(entered));
    }

    private static String name(List<Cast.Persona> cast, Role role) {
        return cast.stream()
                .filter(persona -> persona.role() == role)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private boolean tell(Told told, Stage stage) {
        LocalDate closedOn = calendar.plusWorkingDays(stage.today(), -told.age());
        List<Candidate> candidates = candidates(told, stage, closedOn);
        List<Person> auditors = auditors(stage, closedOn);
        if (candidates.stream().filter(one -> one.excludedFor() == null).count() < told.wanted()
                || auditors.isEmpty()) {
            return false;
        }
        LocalDate startsOn = calendar.plusWorkingDays(closedOn, 1);
        LocalDate dueOn = calendar.plusWorkingDays(startsOn, DAYS_TO_EVALUATE);
        ProgrammeId id = programmes.plan(
                new PlannedProgramme(
                        told.name(),
                        told.kind(),
                        told.cohort(),
                        told.wanted(),
                        startsOn,
                        dueOn,
                        capacities(told, auditors, stage)),
                deed(stage, stage.planner(), closedOn, 10));
        DrawId draw = programmes.draw(id, draw(told, id, stage, candidates, closedOn));
        if (told.isAllocated()) {
            evaluate(told, id, draw, auditors, stage, startsOn, dueOn);
        }
        if (told.isFinished()) {
            pastDraws.reveal(draw, deed(stage, stage.planner(), calendar.plusWorkingDays(dueOn, 2), 9));
        }
        return true;
    }

    private List<Candidate> candidates(Told told, Stage stage, LocalDate closedOn) {
        Set<ChildId> evaluated = told.kind().takesRecentlyEvaluated()
                ? Set.of()
                : programmes.evaluatedSince(closedOn.minusMonths(MONTHS_LEFT_OUT));
        var plan = new EvaluationPlan(stage.county(), calendar, stage.today(), stage.months());
        return selections.findSelection(told.cohort()).stream()
                .flatMap(selection -> selection.members().stream())
                .filter(member -> {
                    ChildHistory child = stage.open().get(member.caseId());
                    return child != null && plan.isOpenInTeam(child, closedOn);
                })
                .map(member -> new Candidate(
                        member.child(),
                        member.caseId(),
                        evaluated.contains(member.child()) ? ExclusionReason.EVALUATED_RECENTLY : null))
                .toList();
    }

    private static List<Person> auditors(Stage stage, LocalDate on) {
        return stage.county().staff().posts(Position.AUDITOR).stream()
                .flatMap(post -> post.holderOn(on).stream())
                .distinct()
                .toList();
    }

    private static Map<WorkerId, Integer> capacities(Told told, List<Person> auditors, Stage stage) {
        int each = told.wanted() / auditors.size() + 1;
        return auditors.stream()
                .collect(toMap(auditor -> stage.people().worker(auditor.name()), _ -> each, (first, _) -> first));
    }

    private static PastDraw draw(
            Told told, ProgrammeId id, Stage stage, List<Candidate> candidates, LocalDate closedOn) {
        var dice = Dice.of(stage.county().seed(), SALT, told.name().hashCode());
        String secret = IntStream.range(0, SECRET_BYTES)
                .mapToObj(_ -> "%02x".formatted(dice.between(0, 255)))
                .collect(joining());
        String digits = IntStream.range(0, DICE)
                .mapToObj(_ -> Integer.toString(dice.between(1, 6)))
                .collect(joining());
        return new PastDraw(
                "%s: %s (%s)".formatted(id.reference(), told.name(), told.kind().words()),
                told.wanted(),
                candidates,
                secret,
                digits,
                deed(stage, stage.planner(), closedOn, 11),
                deed(stage, stage.witness(), closedOn, 14));
    }

    private void evaluate(
            Told told,
            ProgrammeId id,
            DrawId draw,
            List<Person> auditors,
            Stage stage,
            LocalDate startsOn,
            LocalDate dueOn) {
        var plan = new EvaluationPlan(stage.county(), calendar, stage.today(), stage.months());
        List<TakenChild> taken = draws.listTaken(draw);
        List<PlannedEvaluation> planned = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            ChildHistory child = stage.open().get(taken.get(i).caseId());
            if (child != null) {
                plan.ofProgramme(
                                child,
                                auditors.get(i % auditors.size()),
                                startsOn,
                                dueOn,
                                completedOn(told, i, startsOn))
                        .ifPresent(planned::add);
            }
        }
        Map<String, EvaluationId> evaluations = practice.enter(
                planned,
                new EnteringPractice.OfProgramme(id.value(), told.kind().trigger()),
                stage.county(),
                stage.today(),
                stage.people());
        Map<Integer, EvaluationId> byPosition = new HashMap<>();
        for (TakenChild child : taken) {
            EvaluationId evaluation = evaluations.get(child.caseId());
            if (evaluation != null) {
                byPosition.put(child.position(), evaluation);
            }
        }
        programmes.allocate(draw, byPosition);
    }

    private @Nullable LocalDate completedOn(Told told, int place, LocalDate startsOn) {
        return place < told.completed() ? calendar.plusWorkingDays(startsOn, 6 + place) : null;
    }

    private static Deed deed(Stage stage, String name, LocalDate on, int hour) {
        return new Deed(stage.people().account(name), EnteringPractice.at(on, LocalTime.of(hour, 0)));
    }
}

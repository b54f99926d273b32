package org.plumbline.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role;
import org.plumbline.demo.PlanScript.Line;
import org.plumbline.inspection.RecommendationId;
import org.plumbline.plan.Bearing;
import org.plumbline.plan.Claim;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.EvidenceKind;
import org.plumbline.plan.Fate;
import org.plumbline.plan.Impact;
import org.plumbline.plan.PhaseId;
import org.plumbline.plan.PlanActionId;
import org.plumbline.plan.PlanActionTerms;
import org.plumbline.plan.PlanId;
import org.plumbline.plan.Signature;
import org.plumbline.plan.Strength;
import org.plumbline.plan.ThemeId;
import org.plumbline.plan.keeping.NewEvidence;
import org.plumbline.plan.keeping.NewMeasure;
import org.plumbline.plan.keeping.NewNote;
import org.plumbline.plan.keeping.NewPlanAction;
import org.plumbline.plan.keeping.NoteKind;
import org.plumbline.plan.keeping.NoteRating;
import org.plumbline.plan.keeping.Outcome;
import org.plumbline.plan.keeping.PlanActionRow;

/** Plays the script of the fictional plan, line after line. A line that an activity refuses is a fault of the script. */
final class PlanPlay implements BoardPlay.Told {
    private final EnteringPlan.Desk desk;
    private final PlanCast cast;
    private final PlanScript script;
    private final Recommended recommended;
    private final BoardPlay boards;
    private final Map<Integer, PlanActionId> actions = new HashMap<>();
    private final List<PhaseId> phases = new ArrayList<>();
    private final List<ThemeId> themes = new ArrayList<>();
    private final PlanId plan;
    private int version;

    /**
     * What the plan answers.
     *
     * @param first what the plan was made for
     * @param latest what the latest inspection said
     */
    record Recommended(List<RecommendationId> first, List<RecommendationId> latest) {}

    PlanPlay(EnteringPlan.Desk desk, PlanCast cast, PlanScript script, Recommended recommended, BoardPlay boards) {
        this.desk = desk;
        this.cast = cast;
        this.script = script;
        this.recommended = recommended;
        this.boards = boards;
        int begun = script.ofKind("phase").getFirst().number(2);
        this.plan = done(desk.making()
                .make(
                        "Improvement plan",
                        "The commissioner's review of children's services, and what the service has found since",
                        cast.officer(begun)));
    }

    /**
     * Plays all of it.
     *
     * @return how many actions the plan has
     */
    int play() {
        List<Line> ofPhases = script.ofKind("phase");
        beginPhase(ofPhases.getFirst());
        for (Line theme : script.ofKind("theme")) {
            themes.add(done(desk.making()
                    .addTheme(
                            plan,
                            theme.text(0),
                            theme.text(1),
                            cast.officer(ofPhases.getFirst().number(2)))));
        }
        beginPhase(ofPhases.get(1));
        script.happenings().forEach(this::play);
        done(desk.ending().end(plan, phases.getFirst(), day(ofPhases.getFirst().number(3)), cast.officer(1)));
        return desk.actions().listOf(plan).size();
    }

    private void beginPhase(Line phase) {
        int daysAgo = phase.number(2);
        phases.add(done(
                desk.making().beginPhase(plan, phase.text(0), phase.text(1), day(daysAgo), cast.officer(daysAgo))));
    }

    private void play(Line line) {
        int daysAgo = PlanScript.daysAgo(line);
        switch (line.kind()) {
            case "action" -> agree(line, daysAgo);
            case "answer" ->
                done(desk.steps()
                        .answer(
                                id(line),
                                row(line).version(),
                                Delivery.ofCode(line.text(1)),
                                line.text(2),
                                lead(line, daysAgo)));
            case "verify" ->
                done(desk.steps()
                        .deliver(
                                id(line),
                                row(line).version(),
                                Delivery.VERIFIED,
                                line.text(1),
                                cast.verifying(leadRole(line), daysAgo)));
            case "impact" ->
                done(desk.steps()
                        .judge(
                                id(line),
                                row(line).version(),
                                Impact.ofCode(line.text(1)),
                                line.text(2),
                                lead(line, daysAgo)));
            case "proof" -> prove(line, daysAgo);
            case "due" -> putOff(line, daysAgo);
            case "milestone" -> milestone(line, daysAgo);
            case "measure" -> measure(line, daysAgo);
            case "note" -> note(line, daysAgo);
            case "task" -> desk.tasks().enter(row(line), line, cast, leadRole(line));
            case "fate", "carry", "expand" -> settle(line, daysAgo);
            case "version" ->
                version = done(desk.freezing().submit(plan, line.text(1), line.text(2), cast.officer(daysAgo)));
            case "approve" ->
                done(desk.freezing()
                        .approve(
                                plan,
                                version,
                                line.text(1),
                                cast.meetingDay(daysAgo),
                                line.text(2),
                                cast.officer(daysAgo)));
            case "link" -> link(line, daysAgo);
            case "also" -> answerAlso(line, daysAgo);
            default -> {
                if (!boards.play(line, daysAgo, this)) {
                    throw new IllegalArgumentException("The script has a line of no known kind: " + line);
                }
            }
        }
    }

    private void agree(Line line, int daysAgo) {
        Set<RecommendationId> answered = numbered(recommended.first(), line.text(5));
        var terms = new PlanActionTerms(
                line.text(6),
                line.text(7),
                "",
                cast.responsible(Role.DIRECTOR),
                cast.responsible(PlanCast.role(line.text(2))),
                day(daysAgo),
                day(-line.number(4)),
                answered);
        var action =
                NewPlanAction.starting(plan, phases.get(line.number(1) - 1), themes.get(line.number(0) - 1), terms);
        actions.put(line.action(), done(desk.agreeing().agree(action, cast.officer(daysAgo))));
    }

    private static Set<RecommendationId> numbered(List<RecommendationId> all, String numbers) {
        return Arrays.stream(numbers.split(","))
                .map(number -> all.get(Integer.parseInt(number.strip()) - 1))
                .collect(Collectors.toSet());
    }

    /** Has the action answer recommendations of the latest inspection too. */
    private void answerAlso(Line line, int daysAgo) {
        PlanActionTerms terms = row(line).terms();
        Set<RecommendationId> answered = new HashSet<>(terms.recommendations());
        answered.addAll(numbered(recommended.latest(), line.text(1)));
        change(line, terms, terms.dueOn(), answered, daysAgo);
    }

    private void link(Line line, int daysAgo) {
        done(desk.linking().link(id(line), List.of(desk.target(line.text(1))), line.text(2), cast.officer(daysAgo)));
    }

    private void prove(Line line, int daysAgo) {
        var evidence = new NewEvidence(
                Claim.ofCode(line.text(1)),
                EvidenceKind.ofCode(line.text(2)),
                Bearing.ofCode(line.text(4)),
                Strength.ofCode(line.text(3)),
                line.text(5),
                "Improvement team's folder",
                day(daysAgo));
        done(desk.evidence().add(id(line), evidence, null, lead(line, daysAgo)));
    }

    private void putOff(Line line, int daysAgo) {
        PlanActionTerms terms = row(line).terms();
        change(line, terms, day(-line.number(1)), terms.recommendations(), daysAgo);
    }

    private void change(
            Line line, PlanActionTerms terms, @Nullable LocalDate dueOn, Set<RecommendationId> answered, int daysAgo) {
        var changed = new PlanActionTerms(
                terms.what(),
                terms.why(),
                terms.partners(),
                terms.executive(),
                terms.lead(),
                terms.startOn(),
                dueOn,
                answered);
        done(desk.changing().change(id(line), row(line).version(), changed, line.text(2), cast.officer(daysAgo)));
    }

    private void milestone(Line line, int daysAgo) {
        done(desk.milestones().add(id(line), line.text(3), day(-line.number(1)), lead(line, daysAgo)));
        if (line.has(2)) {
            long milestone = desk.keptMilestones().listOf(id(line)).stream()
                    .filter(one -> one.what().equals(line.text(3)))
                    .findFirst()
                    .orElseThrow()
                    .id();
            done(desk.milestones().finish(id(line), milestone, day(line.number(2)), lead(line, line.number(2))));
        }
    }

    private void measure(Line line, int daysAgo) {
        String code = line.has(6) ? line.text(6) : null;
        var measure = new NewMeasure(
                line.text(7),
                line.text(1),
                new BigDecimal(line.text(2)),
                day(daysAgo),
                new BigDecimal(line.text(3)),
                day(-365),
                line.text(4).equals("higher"),
                line.number(5),
                "Plumbline",
                code);
        long id = done(desk.measures().add(id(line), measure, lead(line, daysAgo)));
        if (code != null) {
            readLive(line, id, code, line.number(5));
        }
    }

    /** Takes the live figures of the last two periods, where anything was counted in them. */
    private void readLive(Line line, long measure, String code, int months) {
        YearMonth last = YearMonth.from(cast.today()).minusMonths(1);
        for (YearMonth to : List.of(last.minusMonths(months), last)) {
            Signature signature = lead(line, 1);
            desk.live()
                    .read(code, to.minusMonths(months - 1L).atDay(1), to.atEndOfMonth(), signature.at())
                    .ifPresent(figure -> done(desk.measures().readLive(id(line), measure, figure, signature)));
        }
    }

    private void note(Line line, int daysAgo) {
        NoteRating rating = line.has(2) ? NoteRating.ofCode(line.text(2)) : null;
        var note = new NewNote(
                NoteKind.ofCode(line.text(1)), line.text(4), null, rating, null, line.text(3), day(daysAgo));
        done(desk.notes().add(id(line), note, lead(line, daysAgo)));
    }

    private void settle(Line line, int daysAgo) {
        Signature officer = cast.officer(daysAgo);
        switch (line.kind()) {
            case "carry" -> done(desk.ending().carry(id(line), phases.get(1), line.text(1), officer));
            case "expand" ->
                done(desk.ending()
                        .settle(
                                id(line),
                                Fate.EXPANDED,
                                Arrays.stream(line.text(1).split(","))
                                        .map(place -> action(Integer.parseInt(place.strip())))
                                        .collect(Collectors.toSet()),
                                line.text(2),
                                officer));
            default -> done(desk.ending().settle(id(line), Fate.ofCode(line.text(1)), Set.of(), line.text(2), officer));
        }
    }

    private Signature lead(Line line, int daysAgo) {
        return cast.signed(leadRole(line), daysAgo);
    }

    private Role leadRole(Line line) {
        return PlanCast.role(script.ofKind("action").get(line.action() - 1).text(2));
    }

    private PlanActionId id(Line line) {
        return action(line.action());
    }

    @Override
    public PlanId plan() {
        return plan;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public PlanActionId action(int place) {
        @Nullable PlanActionId id = actions.get(place);
        if (id == null) {
            throw new IllegalArgumentException("The script speaks of action " + place + " before it is agreed");
        }
        return id;
    }

    private PlanActionRow row(Line line) {
        return desk.actions().find(id(line)).orElseThrow();
    }

    private LocalDate day(int daysAgo) {
        return cast.today().minusDays(daysAgo);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.result();
            case Outcome.Refused<T> refused ->
                throw new IllegalArgumentException(refused.objections().toString());
            case Outcome.Conflict<T> _ ->
                throw new IllegalArgumentException("The script changes an action twice at once");
        };
    }
}

package org.plumbline.demo.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.demo.county.County;
import org.plumbline.demo.county.Dice;
import org.plumbline.demo.county.Person;
import org.plumbline.demo.county.Position;
import org.plumbline.demo.county.Post;
import org.plumbline.demo.county.Team;

/** What was agreed after an evaluation and what became of it: most done and verified, some late, a few not at all. */
public final class ActionPlan {
    private static final int DAYS = 20;
    private static final int DAYS_WHEN_INADEQUATE = 5;

    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final List<Post> managers;
    private final Post qualityLead;

    /** A plan whose newest actions are still open today. */
    public ActionPlan(County county, WorkingCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
        this.managers = county.staff().posts(Position.TEAM_MANAGER);
        this.qualityLead = county.staff().posts(Position.QUALITY_LEAD).getFirst();
    }

    /** The actions that followed from a completed evaluation; none when nobody was there to agree them. */
    public List<PlannedAction> after(
            PlannedEvaluation evaluation, LocalDate completedOn, List<WritingEvaluation.Finding> findings) {
        Optional<Person> manager = manager(evaluation.team(), completedOn);
        if (manager.isEmpty()) {
            return List.of();
        }
        var dice = Dice.of(evaluation.key(), 3);
        return findings.stream()
                .map(finding -> follow(evaluation, completedOn, finding, manager.get(), dice))
                .toList();
    }

    /** Who manages the team on a day; the service manager while the team has no manager. */
    Optional<Person> manager(Team team, LocalDate on) {
        Optional<Post> post = managers.stream()
                .filter(managing -> team.equals(managing.team()))
                .findFirst();
        return post.flatMap(managing -> managing.holderOn(on))
                .or(() -> post.map(Post::reportsTo).flatMap(above -> above.holderOn(on)));
    }

    /** The quality lead on a day, who may decide where a line manager has changed. */
    Optional<Person> qualityLead(LocalDate on) {
        return qualityLead.holderOn(on);
    }

    private PlannedAction follow(
            PlannedEvaluation evaluation,
            LocalDate agreedOn,
            WritingEvaluation.Finding finding,
            Person manager,
            Dice dice) {
        int days = finding.rank() == Judgement.INADEQUATE ? DAYS_WHEN_INADEQUATE : DAYS;
        Person owner = evaluation.post().holderOn(agreedOn).orElse(manager);
        var life = new ActionLife(this, calendar, today, evaluation, owner, manager, dice);
        return new PlannedAction(
                finding.domain(),
                finding.what(),
                finding.forChild(),
                owner,
                manager,
                agreedOn,
                calendar.plusWorkingDays(agreedOn, days),
                life.from(agreedOn, days));
    }
}

package org.plumbline.evaluation.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NotFound;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.evaluation.Trigger;
import org.springframework.beans.factory.annotation.Autowired;

class SeeingEvaluationsIT extends OnAnEvaluation {
    @Autowired
    private ListingEvaluations listing;

    @Test
    void letsTheWorkerTheManagerAndTheReviewerReadIt() {
        assertThat(sight(it.worker)).isEqualTo(Sight.NONE);
        assertThat(sight(it.manager)).isEqualTo(Sight.LISTED);

        it.fillIn(saving);
        complete();

        assertThat(List.of(it.worker, it.manager, it.reviewer, it.lead, it.auditor))
                .allSatisfy(person -> assertThat(sight(person)).isEqualTo(Sight.READ));
        assertThat(List.of(it.otherWorker, it.otherManager))
                .allSatisfy(person -> assertThat(sight(person)).isEqualTo(Sight.NONE));
    }

    @Test
    void aSpotCheckUnderWayIsUnknownToTheTeam() {
        AnEvaluation spotCheck = new AnEvaluation(making, allocating, reaching, Trigger.SPOT_CHECK);

        assertThatThrownBy(() -> spotCheck.as(
                        spotCheck.manager,
                        () -> reading.open(spotCheck.id, spotCheck.reach(spotCheck.manager), "overview")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoReadsAndWritesIsOnTheTrail() {
        save(WORRY, "one", 0);
        opened();

        assertThat(strings("select what from trail_entries where subject_kind = 'evaluation' order by id"))
                .containsExactly("evaluation-allocated", "evaluation-written", "evaluation-started", "evaluation-seen");
    }

    @Test
    void theAuditorMaySeeTheChildForAsLongAsTheAllocationLasts() {
        assertThat(strings("select coalesce(to_on::text, 'open') from responsibilities where kind = 'evaluates-child'"))
                .containsExactly("open");

        withdraw();

        assertThat(strings("select to_on::text from responsibilities where kind = 'evaluates-child'"))
                .containsExactly("2026-03-03");
    }

    @Test
    void letsWhoeverHoldsTheChildNowReadItToo() {
        it.fillIn(saving);
        complete();

        moveTheChildTo(it.otherWorker, it.otherTeam);

        assertThat(List.of(it.otherWorker, it.otherManager, it.worker, it.manager))
                .allSatisfy(person -> assertThat(sight(person)).isEqualTo(Sight.READ));
        assertThat(List.of(it.otherWorker, it.otherManager))
                .allSatisfy(person -> assertThat(completed(person)).hasSize(1));
    }

    @Test
    void findsAPersonWhoseNameWasMergedIntoAnother() {
        WorkerId standing = making.aWorker(it.authority, "W Field");
        making.in(
                it.authority,
                () -> jdbc.sql("update workers set merged_into = :into where id = :id")
                        .param("into", standing.value())
                        .param("id", AnEvaluation.workerOf(it.worker).value())
                        .update());
        SignedIn worker = making.aPerson(it.authority, "W Field", standing, Role.SOCIAL_WORKER);
        it.fillIn(saving);
        complete();

        assertThat(sight(worker)).isEqualTo(Sight.READ);
        assertThat(completed(worker)).hasSize(1);
    }

    private List<EvaluationRow> completed(SignedIn person) {
        return it.as(
                person,
                () -> listing.list(ListingEvaluations.Kind.COMPLETED, it.reach(person), null, false, null)
                        .rows());
    }

    private void moveTheChildTo(SignedIn worker, TeamId team) {
        making.in(
                it.authority,
                () -> jdbc.sql("update standings set team_id = :team, worker_id = :worker where child_id = :child")
                        .param("team", team.value())
                        .param("worker", AnEvaluation.workerOf(worker).value())
                        .param("child", it.child.value())
                        .update());
    }
}

package org.plumbline.children.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;
import org.plumbline.children.Holding;
import org.plumbline.children.Holdings;
import org.plumbline.database.AuthorityId;
import org.plumbline.testing.DatabaseTest;
import org.plumbline.testing.TestAuthorities;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SpellingsIT {
    @Autowired
    private TestAuthorities authorities;

    @Autowired
    private DecidingOnSpelling deciding;

    @Autowired
    private Spellings spellings;

    @Autowired
    private Holdings holdings;

    @Autowired
    private JdbcClient jdbc;

    private AuthorityId authority;
    private WorkerId worker;
    private WorkerId spelling;
    private ChildId ofWorker;
    private ChildId ofSpelling;

    @BeforeEach
    void makeTwoSpellings() {
        authority = authorities.anAuthority();
        worker = authorities.aWorker(authority, "Jane Smith");
        spelling = authorities.aWorker(authority, "Smith, Jane");
        ofWorker = authorities.aChild(authority, "10482", null, worker);
        ofSpelling = authorities.aChild(authority, "10483", null, spelling);
    }

    @Test
    void countsTheChildrenOfOneSpellingForTheOtherOnceMerged() {
        merge();

        assertThat(holderOf(ofSpelling)).isEqualTo(worker);
        assertThat(caseloadOf(worker)).isEqualTo(2);
        assertThat(caseloadOf(spelling)).isZero();
        assertThat(merged()).extracting(Spellings.Merged::name).containsExactly("Smith, Jane");
    }

    @Test
    void givesEachTheirOwnChildrenBackWhenItIsUndone() {
        merge();

        authorities.in(authority, () -> {
            deciding.part(spelling);
            return null;
        });

        assertThat(holderOf(ofSpelling)).isEqualTo(spelling);
        assertThat(holderOf(ofWorker)).isEqualTo(worker);
        assertThat(caseloadOf(worker)).isEqualTo(1);
        assertThat(caseloadOf(spelling)).isEqualTo(1);
        assertThat(merged()).isEmpty();
    }

    @Test
    void mergesASpellingOnceOnly() {
        assertThat(merge()).isTrue();
        assertThat(merge()).isFalse();
    }

    private boolean merge() {
        return authorities.in(authority, () -> deciding.merge(spelling, worker));
    }

    private List<Spellings.Merged> merged() {
        return authorities.in(authority, spellings::listMerged);
    }

    private int caseloadOf(WorkerId holder) {
        return authorities.in(
                authority,
                () -> jdbc.sql("select coalesce(sum(children), 0) from current_caseloads where worker_id = :worker")
                        .param("worker", holder.value())
                        .query(Integer.class)
                        .single());
    }

    private WorkerId holderOf(ChildId child) {
        return authorities
                .in(authority, () -> holdings.find(child))
                .map(Holding::worker)
                .orElseThrow();
    }
}

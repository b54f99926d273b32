package org.plumbline.testing;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.access.People;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.ServiceAreaId;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.Caseloads;
import org.plumbline.children.ChildId;
import org.plumbline.children.ExtractId;
import org.plumbline.database.Actor;
import org.plumbline.database.AuthorityId;
import org.plumbline.database.Tenancy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes authorities with people, teams and responsibilities for tests. Each test that asks gets an authority of its own,
 * so tests need not empty tables: tenancy keeps them apart.
 */
public final class TestAuthorities {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Authorities authorities;
    private final People people;
    private final JdbcClient jdbc;
    private final Caseloads caseloads;
    private final TransactionTemplate transaction;

    TestAuthorities(
            Authorities authorities,
            People people,
            JdbcClient jdbc,
            Caseloads caseloads,
            PlatformTransactionManager transactions) {
        this.caseloads = caseloads;
        this.authorities = authorities;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A fresh authority with nobody in it. */
    public AuthorityId anAuthority() {
        int number = COUNT.incrementAndGet();
        return authorities.found("Northmoor " + number, "Northmoor " + number, "blue");
    }

    /** Runs something for the authority, in a transaction. */
    public <R extends @Nullable Object> R in(AuthorityId authority, java.util.function.Supplier<R> operation) {
        return Tenancy.in(authority, Actor.system("test"), () -> transaction.execute(_ -> operation.get()));
    }

    /** A service area. */
    public ServiceAreaId aServiceArea(AuthorityId authority, String name) {
        return new ServiceAreaId(insert(authority, """
            insert into service_areas (authority_id, name) values (plumbline_authority(), :name) returning id
            """, name, null));
    }

    /** A team of the service area, or of none. */
    public TeamId aTeam(AuthorityId authority, String name, @Nullable ServiceAreaId area) {
        return new TeamId(insert(authority, """
            insert into teams (authority_id, name, normalised_name, service_area_id)
            values (plumbline_authority(), :name, lower(:name), :other) returning id
            """, name, area == null ? null : area.value()));
    }

    /** Somebody in the structure. */
    public WorkerId aWorker(AuthorityId authority, String name) {
        return new WorkerId(insert(authority, """
            insert into workers (authority_id, name, normalised_name)
            values (plumbline_authority(), :name, lower(:name)) returning id
            """, name, null));
    }

    /** Since the beginning of 2020, without an end. */
    public void manages(AuthorityId authority, WorkerId worker, TeamId team) {
        responsibility(authority, "manages-team", worker, "team_id", team.value());
    }

    /** Since the beginning of 2020, without an end. */
    public void manages(AuthorityId authority, WorkerId manager, WorkerId worker) {
        responsibility(authority, "manages-worker", manager, "subject_worker_id", worker.value());
    }

    /** Since the beginning of 2020, without an end. */
    public void heads(AuthorityId authority, WorkerId worker, ServiceAreaId area) {
        responsibility(authority, "heads-service-area", worker, "service_area_id", area.value());
    }

    /** Since the beginning of 2020, without an end. */
    public void reviews(AuthorityId authority, WorkerId worker, String caseId) {
        responsibility(authority, "reviews-child", worker, "child_case_id", caseId);
    }

    /**
     * A child who stands in these cohorts, as at the authority's one extract of 28 February 2026, which is made with the
     * first child.
     */
    public ChildId aChild(
            AuthorityId authority, String caseId, @Nullable TeamId team, @Nullable WorkerId worker, String... cohorts) {
        return in(authority, () -> {
            long extract = extract();
            long child = jdbc.sql("""
                insert into children (authority_id, case_id, birth_on, first_extract_id)
                values (plumbline_authority(), :case, date '2015-06-01', :extract) returning id
                """)
                    .param("case", caseId)
                    .param("extract", extract)
                    .query(Long.class)
                    .single();
            jdbc.sql("""
                insert into standings (authority_id, extract_id, child_id, case_id, cohorts, team_id,
                                       worker_id, age_years)
                values (plumbline_authority(), :extract, :child, :case, :cohorts, :team, :worker, 10)
                """)
                    .param("extract", extract)
                    .param("child", child)
                    .param("case", caseId)
                    .param("cohorts", cohorts)
                    .param("team", team == null ? null : team.value())
                    .param("worker", worker == null ? null : worker.value())
                    .update();
            jdbc.sql("delete from caseloads").update();
            caseloads.keep(new ExtractId(extract));
            return new ChildId(child);
        });
    }

    private long extract() {
        return jdbc.sql("select id from extracts")
                .query(Long.class)
                .optional()
                .orElseGet(() -> jdbc.sql("""
                    insert into extracts (authority_id, kind, as_at_on, file_name, sha256, rows_by_list,
                                          children, taken_at, taken_by)
                    values (plumbline_authority(), 'annex-a', date '2026-02-28', 'Annex_A.xlsx',
                            sha256('Annex_A.xlsx'), '{}', 1, now(), 'system:test')
                    returning id
                    """).query(Long.class).single());
    }

    /** Somebody outside the structure who can sign in. */
    public SignedIn aPerson(AuthorityId authority, String name, Role... roles) {
        return aPerson(authority, name, null, roles);
    }

    /** Somebody who can sign in as a persona, with these roles. */
    public SignedIn aPerson(AuthorityId authority, String name, @Nullable WorkerId worker, Role... roles) {
        String userName = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + COUNT.incrementAndGet();
        AccountId account = in(authority, () -> {
            AccountId invited = people.invite(userName, name, worker, Set.of(roles));
            jdbc.sql("update accounts set state = 'active' where id = :id")
                    .param("id", invited.value())
                    .update();
            return invited;
        });
        return new SignedIn(account, authority, worker, userName, name, Set.of(roles));
    }

    private long insert(AuthorityId authority, String sql, String name, @Nullable Long other) {
        return in(authority, () -> {
            var statement = jdbc.sql(sql).param("name", name);
            return (sql.contains(":other") ? statement.param("other", other) : statement)
                    .query(Long.class)
                    .single();
        });
    }

    private void responsibility(AuthorityId authority, String kind, WorkerId worker, String column, Object subject) {
        in(
                authority,
                () -> jdbc.sql("insert into responsibilities (authority_id, kind, worker_id, " + column
                                + ", from_on) values (plumbline_authority(), :kind, :worker, :subject, :from)")
                        .param("kind", kind)
                        .param("worker", worker.value())
                        .param("subject", subject)
                        .param("from", LocalDate.of(2020, 1, 1))
                        .update());
    }
}

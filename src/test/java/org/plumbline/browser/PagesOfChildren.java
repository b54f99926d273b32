package org.plumbline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.children.TakingInExtract;
import org.plumbline.demo.county.County;
import org.plumbline.demo.workbook.AnnexAWorkbook;
import org.plumbline.testing.TestAuthorities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The children of a small county as two extracts tell them, and the list before any extract. */
record PagesOfChildren(TestAuthorities authorities, TakingInExtract takingIn, JdbcClient jdbc) implements RouteSource {
    private static final LocalDate ENDS = LocalDate.of(2026, 2, 28);

    @Override
    public List<Route> routes() {
        SignedIn lead = authorities.aPerson(authorities.anAuthority(), "Amara Okafor", Role.QUALITY_LEAD);
        SignedIn nobodyYet = authorities.aPerson(authorities.anAuthority(), "Noor Haddad", Role.QUALITY_LEAD);
        take(lead, ENDS.minusMonths(4));
        take(lead, ENDS);
        return List.of(
                Route.of("/children", nobodyYet),
                Route.of("/children", lead),
                Route.of("/children", "/children?cohort=in-care&age=from-10-to-15&worker=a", lead),
                Route.of("/children", "/children?id=nobody", lead),
                Route.of("/children/{id}", "/children/" + mostTold(lead) + "?years=all", lead));
    }

    private void take(SignedIn person, LocalDate asAt) {
        try {
            Path folder = Files.createTempDirectory("county");
            try {
                Path file = folder.resolve("county-" + asAt + ".xlsx");
                try (var out = Files.newOutputStream(file)) {
                    AnnexAWorkbook.write(new County(7, 150, ENDS), asAt, out);
                }
                authorities.in(person.authority(), () -> taken(file, asAt));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private TakingInExtract.Outcome taken(Path file, LocalDate asAt) {
        try {
            return takingIn.take(List.of(file), asAt, Set.of());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The child in care of whom the extracts say the most. */
    private long mostTold(SignedIn person) {
        return authorities.in(
                person.authority(), () -> jdbc.sql("""
                    select f.child_id
                      from facts f
                      join current_standings s on s.authority_id = f.authority_id and s.child_id = f.child_id
                     where 'in-care' = any (s.cohorts)
                     group by f.child_id
                     order by count(*) desc, f.child_id
                     limit 1
                    """).query(Long.class).single());
    }
}

package org.plumbline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.access.Role;
import org.plumbline.access.SignedIn;
import org.plumbline.children.TakingInExtract;
import org.plumbline.children.annexa.AnnexList;
import org.plumbline.children.annexa.AnnexWorkbook;
import org.plumbline.children.annexa.Column;
import org.plumbline.children.web.SampleUpload;
import org.plumbline.testing.TestAuthorities;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The pages about extracts: one taken in, one waiting for a decision, and two spellings of one worker. */
class PagesOfExtracts implements RouteSource {
    private final TestAuthorities authorities;
    private final TakingInExtract takingIn;
    private final ApplicationContext application;

    PagesOfExtracts(TestAuthorities authorities, TakingInExtract takingIn, ApplicationContext application) {
        this.authorities = authorities;
        this.takingIn = takingIn;
        this.application = application;
    }

    @Override
    public List<Route> routes() {
        try {
            Path folder = Files.createTempDirectory("extracts");
            try {
                return routes(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private List<Route> routes(Path folder) throws IOException {
        SignedIn lead = authorities.aPerson(authorities.anAuthority(), "Amara Okafor", Role.QUALITY_LEAD);
        SignedIn nobodyYet = authorities.aPerson(authorities.anAuthority(), "Noor Haddad", Role.QUALITY_LEAD);
        String extract = "/extracts/" + extract(lead, folder);
        String upload = "/extracts/uploads/" + upload(lead, folder);
        return List.of(
                Route.of("/extracts", nobodyYet),
                Route.of("/extracts", lead),
                Route.of("/extracts/new", lead),
                Route.of("/extracts/uploads/{id}", upload + "?kind=value-unclear", lead),
                Route.of("/extracts/{id}", extract + "?kind=not-kept", lead),
                Route.of("/extracts/{id}/undo", extract + "/undo", lead),
                Route.of("/extracts/spellings", lead));
    }

    private long extract(SignedIn person, Path folder) {
        Path workbook = AnnexWorkbook.withRowsInEachList(3)
                .row(AnnexList.REFERRALS, "51", Map.of(Column.WORKER, "Mathilde Cutsforth"))
                .row(AnnexList.REFERRALS, "52", Map.of(Column.WORKER, "Matilde Cutsforth"))
                .write(folder.resolve("taken-in.xlsx"));
        return authorities.in(person.authority(), () -> {
            try {
                var outcome = takingIn.take(List.of(workbook), AnnexWorkbook.AS_AT, Set.of());
                return ((TakingInExtract.Taken) outcome).extract().value();
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        });
    }

    private long upload(SignedIn person, Path folder) {
        Path workbook = AnnexWorkbook.withRowsInEachList(3)
                .row(AnnexList.CHILDREN_IN_NEED, "51", Map.of(Column.NEED, "PSRMEM"))
                .row(AnnexList.CHILDREN_IN_NEED, "52", Map.of(Column.CHILD_ID, ""))
                .write(folder.resolve("sent.xlsx"));
        return SampleUpload.checked(application, person, workbook);
    }
}

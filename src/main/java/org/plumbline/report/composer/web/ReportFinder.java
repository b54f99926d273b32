package org.plumbline.report.composer.web;

import java.util.Optional;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.report.composer.ReadingReports;
import org.plumbline.report.composer.ReportId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a report by its reference: its draft for those who write reports, its versions for those who read them. */
@Component
class ReportFinder implements ReferenceFinder {
    private final ReadingReports reading;
    private final Readers readers;
    private final PermissionMatrix permissions;

    ReportFinder(ReadingReports reading, Readers readers, PermissionMatrix permissions) {
        this.reading = reading;
        this.readers = readers;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        return permissions.allows(person.roles(), Permission.SEE_REPORTS)
                ? ReportId.findIn(typed)
                        .filter(id ->
                                reading.list().stream().anyMatch(row -> row.id().equals(id)))
                        .map(id -> readers.mayWrite(person) ? ReportLinks.of(id) : ReportLinks.versions(id))
                : Optional.empty();
    }
}

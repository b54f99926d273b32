package org.plumbline.report.composer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.report.composer.template.SignatureOf;

/**
 * A numbered version of a report, without its documents.
 *
 * @param issuedAt when it went to its body, or null
 * @param published whether the public document came out with it
 */
public record FrozenVersion(
        ReportId report,
        int number,
        String note,
        Instant frozenAt,
        String frozenBy,
        List<SignOff> signOffs,
        @Nullable Instant issuedAt,
        boolean published) {

    public FrozenVersion {
        signOffs = List.copyOf(signOffs);
    }

    /** Who signed in which capacity, on which day; and who wrote that down. */
    public record SignOff(SignatureOf capacity, String person, LocalDate signedOn, String recordedBy) {
        /** "Author: Ruth Adeyemi, 3 March 2026". */
        String words() {
            return capacity.label() + ": " + person + ", " + org.plumbline.page.Dates.day(signedOn);
        }
    }

    /** The capacities of these in which nobody has signed. */
    public List<SignatureOf> missing(List<SignatureOf> wanted) {
        return wanted.stream()
                .filter(one -> signOffs.stream().noneMatch(signed -> signed.capacity() == one))
                .toList();
    }
}

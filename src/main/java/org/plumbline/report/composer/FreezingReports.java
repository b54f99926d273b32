package org.plumbline.report.composer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.access.AccountId;
import org.plumbline.report.composer.template.SignatureOf;
import org.plumbline.report.disclosure.SmallNumberRule;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes reports as numbered versions, records who signs them off, and sends them to their body. */
@Service
public class FreezingReports {
    private final ReadingReports reading;
    private final ComparingWithLiveData live;
    private final Versions versions;
    private final Trail trail;
    private final Clock clock;

    FreezingReports(ReadingReports reading, ComparingWithLiveData live, Versions versions, Trail trail, Clock clock) {
        this.reading = reading;
        this.live = live;
        this.versions = versions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** It is done, with this version. */
    public record Done(int number) implements Outcome {}

    /** It is not done; each reason says what to do. */
    public record Refused(List<String> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Freezes the report as it stands. */
    @Transactional
    public Outcome freeze(ReportId id, String note, AccountId by) {
        live.compare(reading.getDraft(id), by);
        Composed composed = reading.compose(id);
        if (!composed.mayBeFrozen()) {
            return new Refused(composed.checklist().stream()
                    .filter(CheckItem::stops)
                    .map(CheckItem::what)
                    .toList());
        }
        Draft draft = composed.draft();
        FrozenContent content = new FrozenContent(
                draft.details(),
                draft.outline(),
                draft.words().entrySet().stream()
                        .filter(entry -> draft.outline().find(entry.getKey()).isPresent())
                        .collect(Collectors.toMap(
                                entry -> entry.getKey().value(),
                                entry -> entry.getValue().text())));
        int number = reading.listVersions(id).stream()
                        .mapToInt(FrozenVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        Versions.Documents documents =
                new Versions.Documents(composed.publicly(), composed.exempt(), composed.confidential());
        if (!versions.add(id, number, content, documents, composed.releasing(), note, by, clock.instant())) {
            return new Refused(List.of("Somebody else froze a version at the same moment. Look at theirs first."));
        }
        trail.changed("report-frozen", subject(id), Map.of("version", number));
        return new Done(number);
    }

    /** Records a sign-off of one version. */
    @Transactional
    public Outcome sign(ReportId id, int number, SignatureOf capacity, String person, LocalDate on, AccountId by) {
        FrozenVersion version = reading.getVersion(id, number);
        if (version.issuedAt() != null) {
            return new Refused(List.of("Version " + number + " has gone out already; nothing of it can change"));
        }
        if (!versions.sign(id, number, capacity, person, on, by, clock.instant())) {
            return new Refused(List.of("The " + capacity.label() + " has signed version " + number + " already"));
        }
        trail.changed("report-signed-off", subject(id), Map.of("version", number, "capacity", capacity.code()));
        return new Done(number);
    }

    /**
     * Records that a version went to its body.
     *
     * @param published whether the public document came out with it; its tables then stand in the register
     */
    @Transactional
    public Outcome issue(ReportId id, int number, boolean published, AccountId by) {
        List<SignatureOf> missing = reading.getVersion(id, number)
                .missing(reading.getDraft(id).template().signatures());
        if (!missing.isEmpty()) {
            return new Refused(missing.stream()
                    .map(one -> "The " + one.label() + " has not signed version " + number + " off")
                    .toList());
        }
        if (!versions.issue(id, number, published, by, clock.instant())) {
            return new Refused(List.of("Version " + number + " went out before"));
        }
        trail.changed("report-issued", subject(id), Map.of("version", number, "published", published));
        return new Done(number);
    }

    /** Chooses how small numbers are treated in public documents from now on. */
    @Transactional
    public void chooseRule(SmallNumberRule rule, AccountId by) {
        versions.chooseRule(rule, by, clock.instant());
        trail.changed("small-number-rule-chosen", new Subject("authority", "own"), Map.of("rule", rule.code()));
    }

    private static Subject subject(ReportId id) {
        return Subject.of("report", id.value());
    }
}

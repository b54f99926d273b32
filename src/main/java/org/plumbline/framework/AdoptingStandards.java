package org.plumbline.framework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.access.AccountId;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes standards from the shipped list into the authority's own, as they are; from then on they are the authority's. */
@Service
public class AdoptingStandards {
    private static final String WHY = "Adopted from the list that comes with Plumbline";

    private final StandardVersions versions;
    private final Trail trail;
    private final Clock clock;

    AdoptingStandards(StandardVersions versions, Trail trail, Clock clock) {
        this.versions = versions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Adopts every shipped standard that the authority has not adopted yet.
     *
     * @param validFromOn the first day on which they hold
     * @return their ids, in the order of the list
     */
    @Transactional
    public List<PracticeStandardId> adoptAll(LocalDate validFromOn, AccountId by) {
        return adopt(listOffered().stream().map(ShippedStandard::code).collect(Collectors.toSet()), validFromOn, by);
    }

    /** Adopts those of these codes that are on the list and not adopted yet. */
    @Transactional
    List<PracticeStandardId> adopt(Set<String> codes, LocalDate validFromOn, AccountId by) {
        versions.lock();
        List<PracticeStandardId> adopted = new ArrayList<>();
        for (ShippedStandard shipped : listOffered()) {
            if (codes.contains(shipped.code())) {
                PracticeStandardId id = versions.add(shipped.code(), clock.instant(), by);
                StandardText text =
                        new StandardText(shipped.title(), shipped.practice(), shipped.source(), validFromOn, WHY);
                versions.addVersion(id, 1, text, clock.instant(), by);
                trail.changed(
                        "practice-standard-adopted",
                        Subject.of("practice-standard", id.number()),
                        Map.of("code", shipped.code()));
                adopted.add(id);
            }
        }
        return adopted;
    }

    /** The shipped standards that the authority has not adopted. */
    @Transactional(readOnly = true)
    List<ShippedStandard> listOffered() {
        Set<String> adopted = versions.listAdopted();
        return ShippedStandard.all().stream()
                .filter(shipped -> !adopted.contains(shipped.code()))
                .toList();
    }
}

package org.plumbline.draw.ticket;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The ticket of one case in one draw: SHA-256 of the UTF-8 text {@code seed,caseId}. The lowest tickets are drawn. A
 * case's ticket depends on no other case, so the order of the frame does not matter, a case more or less leaves the
 * others in their order, and a larger draw contains the smaller one (consistent sampling; the text that is hashed has
 * the form of Rivest's sampler).
 *
 * @param hex 64 hexadecimal digits
 */
public record Ticket(CaseId caseId, String hex) implements Comparable<Ticket> {

    private static final Comparator<Ticket> LOWEST_FIRST =
            Comparator.comparing(Ticket::hex).thenComparing(Ticket::caseId);

    /** The ticket of this case under this seed. */
    public static Ticket of(Seed seed, CaseId caseId) {
        return new Ticket(caseId, Sha256.hexOf(seed.value() + "," + caseId.value()));
    }

    /** The tickets of these cases, in the order in which they are drawn. */
    public static List<Ticket> inOrder(Seed seed, Collection<CaseId> cases) {
        return cases.stream().map(caseId -> of(seed, caseId)).sorted().toList();
    }

    @Override
    public int compareTo(Ticket other) {
        return LOWEST_FIRST.compare(this, other);
    }
}

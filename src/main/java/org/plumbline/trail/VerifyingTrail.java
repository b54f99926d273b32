package org.plumbline.trail;

import java.util.List;
import java.util.Optional;
import org.plumbline.trail.ChainEntry.Link;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes the chain of the current authority from its first entry. */
@Service
public class VerifyingTrail {
    private static final int BATCH = 5_000;

    private final TrailEntries entries;

    VerifyingTrail(TrailEntries entries) {
        this.entries = entries;
    }

    /** What a verification found. */
    public sealed interface Outcome {}

    /**
     * Every entry is as it was written.
     *
     * @param links how many entries the chain holds
     * @param head the newest hash in hexadecimal, to compare with one printed on a receipt; empty for an empty chain
     */
    public record Whole(long links, String head) implements Outcome {}

    /**
     * The chain is broken.
     *
     * @param entryId the first entry that is not as it was written
     * @param reason what is wrong with it, in words
     */
    public record Broken(long entryId, String reason) implements Outcome {}

    /** Goes through the whole chain, in batches. */
    @Transactional(readOnly = true)
    public Outcome verify() {
        long position = 0;
        ChainHash hash = ChainHash.START;
        List<Link> links = entries.listLinks(position, BATCH);
        while (!links.isEmpty()) {
            for (Link link : links) {
                Optional<Broken> broken = check(link, position, hash);
                if (broken.isPresent()) {
                    return broken.get();
                }
                position = link.position();
                hash = link.hash();
            }
            links = entries.listLinks(position, BATCH);
        }
        Outcome whole = new Whole(position, position == 0 ? "" : hash.hex());
        return entries.findUnaccounted()
                .<Outcome>map(id -> new Broken(id, "it is neither in the chain nor waiting to be chained"))
                .orElse(whole);
    }

    private static Optional<Broken> check(Link link, long previousPosition, ChainHash previousHash) {
        if (link.position() != previousPosition + 1) {
            return Optional.of(new Broken(link.entryId(), "links before it are missing from the chain"));
        }
        ChainEntry entry = link.entry();
        if (entry == null) {
            return Optional.of(new Broken(link.entryId(), "the entry is missing"));
        }
        if (!entry.hashAfter(previousHash).equals(link.hash())) {
            return Optional.of(new Broken(link.entryId(), "the entry or its link was changed after it was written"));
        }
        return Optional.empty();
    }
}

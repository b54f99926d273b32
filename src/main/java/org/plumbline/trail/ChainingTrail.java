package org.plumbline.trail;

import java.time.Clock;
import java.util.List;
import org.plumbline.trail.TrailEntries.ChainHead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links new entries of the current authority to the chain, a batch at a time. Writers never wait: they only insert, and
 * this alone knows the order.
 */
@Service
class ChainingTrail {
    private static final int BATCH = 1_000;

    private final TrailEntries entries;
    private final Clock clock;

    ChainingTrail(TrailEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Links the next batch; returns how many entries it linked, 0 when none waits or another node is at it. */
    @Transactional
    int chainNext() {
        if (!entries.takeChainingTurn()) {
            return 0;
        }
        List<ChainEntry> pending = entries.listPending(BATCH);
        if (pending.isEmpty()) {
            return 0;
        }
        ChainHead head = entries.findHead().orElse(new ChainHead(0, ChainHash.START));
        long position = head.position();
        ChainHash hash = head.hash();
        for (ChainEntry entry : pending) {
            position++;
            hash = entry.hashAfter(hash);
            entries.link(position, entry.id(), hash, clock.instant());
        }
        entries.removePending(pending.stream().map(ChainEntry::id).toList());
        return pending.size();
    }
}

package org.plumbline.trail;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.database.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the trail. An entry is written in the transaction of the change it records: both are kept, or neither is.
 *
 * <p>References hold ids, codes, counts and dates, never a person's words or a name.
 */
@Service
public class Trail {
    private final TrailEntries entries;
    private final JsonMapper json;
    private final Clock clock;

    Trail(TrailEntries entries, JsonMapper json, Clock clock) {
        this.entries = entries;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Records that something was changed.
     *
     * @param what the past-tense name of the fact: {@code evaluation-completed}
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changed(String what, Subject subject, Map<String, ?> references) {
        write("changed", what, subject, references);
    }

    /**
     * Records that somebody saw something about a child; a list is one entry with the ids it showed.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void seen(String what, Subject subject, Map<String, ?> references) {
        write("seen", what, subject, references);
    }

    /**
     * Records a change in a transaction of its own, for the one case in which the change must not wait for the trail: a
     * safety alert. The caller logs and retries when this throws.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void changedApart(String what, Subject subject, Map<String, ?> references) {
        write("changed", what, subject, references);
    }

    /**
     * The newest link of the chain as {@code position:hash}, to be printed on what leaves the service: whoever rewrites the
     * trail later contradicts it. Empty while nothing is chained.
     */
    @Transactional(readOnly = true)
    public Optional<String> findNewestChainValue() {
        return entries.findHead()
                .map(head -> head.position() + ":" + head.hash().hex());
    }

    private void write(String kind, String what, Subject subject, Map<String, ?> references) {
        String refs = json.writeValueAsString(new TreeMap<>(references));
        entries.add(new NewEntry(clock.instant(), Tenancy.getActor().reference(), kind, what, subject, refs));
    }
}

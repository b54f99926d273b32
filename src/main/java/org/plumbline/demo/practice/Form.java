package org.plumbline.demo.practice;

import java.util.List;

/**
 * What the evaluation tool asks, as far as one must know it to fill it in.
 *
 * @param domains its domains, in their order
 */
public record Form(List<Domain> domains) {
    /** Copies the list. */
    public Form {
        domains = List.copyOf(domains);
    }

    /**
     * A domain.
     *
     * @param mayNotApply whether the auditor must say that it applies
     * @param checks the codes of its compliance checks
     */
    public record Domain(String code, boolean mayNotApply, List<String> checks) {
        /** Copies the list. */
        public Domain {
            checks = List.copyOf(checks);
        }
    }
}

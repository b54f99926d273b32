package org.plumbline.plan.keeping;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.plan.PlanActionTerms;

/** What the terms of a plan action must be, whoever writes them. Pure. */
final class TermsRules {
    /** As much as a table cell of a printed plan can bear. */
    static final int MOST_CHARACTERS = 4_000;

    private TermsRules() {}

    static List<Objection> objections(PlanActionTerms terms) {
        List<Objection> objections = new ArrayList<>();
        if (terms.what().isBlank()) {
            objections.add(new Objection("what", "Say what is to be done."));
        }
        tooLong(objections, "what", "What is to be done", terms.what());
        tooLong(objections, "why", "Why it matters", terms.why());
        tooLong(objections, "partners", "The partners", terms.partners());
        if (terms.startOn() != null && terms.dueOn() != null && terms.dueOn().isBefore(terms.startOn())) {
            objections.add(new Objection("due-on", "The due date must not be before the start."));
        }
        return objections;
    }

    private static void tooLong(List<Objection> objections, String field, String what, String text) {
        if (text.length() > MOST_CHARACTERS) {
            objections.add(new Objection(field, what + " must be 4,000 characters or fewer."));
        }
    }
}

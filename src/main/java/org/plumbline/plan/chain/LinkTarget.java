package org.plumbline.plan.chain;

import org.plumbline.evaluation.ToolQuestion;
import org.plumbline.framework.PracticeStandardId;

/** What a plan action can be linked to. */
public sealed interface LinkTarget {

    /** A practice standard: what is to become true of practice. */
    record Standard(PracticeStandardId id) implements LinkTarget {}

    /** A domain or a check of an evaluation tool: where it shows whether it has. */
    record Question(ToolQuestion question) implements LinkTarget {}
}

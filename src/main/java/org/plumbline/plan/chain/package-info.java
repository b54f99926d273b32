/**
 * The chain: what a person linked a plan action to, practice standards and questions of evaluation tools, and what bears on
 * it through those links, counted from what evaluations answered and never from text. It runs both ways: from what an
 * inspection said down to children's evaluations, and back.
 */
@NullMarked
@NamedInterface("chain")
package org.plumbline.plan.chain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Asking the leads of plan actions to answer for them: every six weeks, one mail a lead for all that is due, once a period.
 * Others use {@link org.plumbline.plan.prompting.PromptingLeads}.
 */
@NullMarked
@NamedInterface("prompting")
package org.plumbline.plan.prompting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

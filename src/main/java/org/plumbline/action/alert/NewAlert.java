package org.plumbline.action.alert;

import org.jspecify.annotations.Nullable;
import org.plumbline.children.ChildId;

/**
 * A safety alert as it is raised.
 *
 * @param child the child who may be unsafe
 * @param evaluationId the evaluation during which the worry arose, or null when raised on the child's page
 * @param worry what the worry is
 * @param spokenTo whom the author has spoken to and when, or null when nobody has been reached yet
 */
public record NewAlert(
        ChildId child,
        @Nullable Long evaluationId,
        String worry,
        @Nullable SpokenTo spokenTo) {}

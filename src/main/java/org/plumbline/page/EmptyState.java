package org.plumbline.page;

import org.jspecify.annotations.Nullable;

/**
 * A page or list with nothing in it yet: {@code @template.page.emptyState(page.nothingYet())}.
 *
 * @param heading what is not here ("No children yet")
 * @param words what will be here and what brings it
 * @param firstStep the button that does so, or null when somebody else must
 */
public record EmptyState(
        String heading, String words, @Nullable Button firstStep) {}

package org.plumbline.page;

import org.jspecify.annotations.Nullable;

/**
 * The way through a list that is paged by key: {@code @template.page.keyPaging(page.paging())}.
 *
 * @param previous the address of the rows before, or null at the start
 * @param next the address of the rows after, or null at the end
 * @param described what is shown, such as "Children 51 to 100 of 2,447"
 */
public record KeyPaging(@Nullable String previous, @Nullable String next, String described) {}

package org.plumbline.measure;

import org.jspecify.annotations.Nullable;

/**
 * One team's actions as they stand.
 *
 * @param teamName null for actions of no team
 */
record ActionCount(@Nullable String teamName, int open, int overdue, int waiting, int verified) {}

package org.plumbline.children.known;

import java.time.LocalDate;

/** The extract that lists of children speak of: the latest that counts. */
record LatestExtract(long id, LocalDate asAt) {}

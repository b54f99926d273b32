/**
 * The measures behind {@code ./plumbline bench}: real processes, real sessions, and a figure beside the limit it must keep.
 * What they talk to listens on loopback, and what they make lies in {@code target/bench}.
 */
@NullMarked
package org.plumbline.bench;

import org.jspecify.annotations.NullMarked;

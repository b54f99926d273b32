package org.plumbline.report.composer;

import java.time.Instant;

/** One snapshot of a report's figures. */
public record SnapshotRow(int number, Instant takenAt, String takenBy, int figures) {}

package org.plumbline.report.composer.outline;

/**
 * What a report rests on to a material extent, and where it can be inspected (Local Government Act 1972, section 100D). An
 * officer names it; nothing is proposed.
 *
 * @param place empty where it is not said
 */
public record BackgroundPaper(String title, String place) {}

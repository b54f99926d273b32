package org.plumbline.framework;

import java.time.LocalDate;

/**
 * What somebody wrote as a version of a practice standard.
 *
 * @param validFromOn the first day on which it holds
 * @param why why it was written
 */
record StandardText(String title, String practice, String source, LocalDate validFromOn, String why) {}

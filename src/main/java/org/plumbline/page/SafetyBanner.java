package org.plumbline.page;

/**
 * A safety alert as it stands above everything on each page it concerns, in words.
 *
 * @param words what is the matter and since when, such as "Child 10482 may be unsafe now. Raised 3 hours ago."
 * @param next the words of the link, such as "Open safety alert SA-12"
 * @param href where the alert is answered
 */
public record SafetyBanner(String words, String next, String href) {}

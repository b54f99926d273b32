package org.plumbline.home;

/**
 * What will stand on somebody's My work, said while it is empty, with where to go meanwhile.
 *
 * @param what will stand here, as a sentence ("Reports that wait for your sign-off stand here.")
 * @param next the words of the link ("See the reports")
 * @param href where the link leads; the person may open it
 */
public record WorkLesson(String what, String next, String href) {}

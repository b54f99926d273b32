package org.plumbline.inspection.reading;

/**
 * A numbered paragraph, whole.
 *
 * @param section the heading it stands under, as printed; empty where there is none
 */
public record ReadParagraph(int number, String section, String text) {}

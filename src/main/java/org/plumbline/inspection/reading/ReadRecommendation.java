package org.plumbline.inspection.reading;

/**
 * One thing the report says must improve, whole.
 *
 * @param number as printed; where the report prints bullets, its place in the list, from 1
 * @param immediate asked for at once or with priority
 */
public record ReadRecommendation(Addressee body, int number, String text, boolean immediate) {}

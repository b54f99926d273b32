package org.plumbline.inspection.reading.pdf;

/**
 * How much work a file may ask for before it is refused, so that a hostile one costs little time and memory.
 *
 * @param bytes the size of the file
 * @param pages the number of pages
 * @param inflatedBytes what all compressed parts of the file may come to when unpacked
 * @param operators drawing operations on all pages together
 */
public record PdfLimits(long bytes, int pages, long inflatedBytes, int operators) {
    /** The longest report of the single inspections has 60 pages and 200,000 operations; the largest has 2 MB. */
    public static final PdfLimits STANDARD = new PdfLimits(32L << 20, 300, 192L << 20, 4_000_000);
}

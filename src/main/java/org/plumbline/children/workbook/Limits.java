package org.plumbline.children.workbook;

/**
 * How much of a workbook is read before it is refused. Generous for real extracts (an authority of 100,000 children
 * makes about 40 MB of workbook and 300 MB of XML), far below what would hurt the server.
 *
 * @param fileBytes largest workbook file, bytes
 * @param unpackedBytes most bytes all parts may unpack to together
 * @param unpackRatio most bytes a part may unpack to for each byte it is packed in, once past {@link #RATIO_FREE_BYTES}
 * @param emptyRows most rows of one sheet that may hold nothing
 * @param sheets most sheets
 * @param sharedCharacters most characters of shared text
 */
public record Limits(
        long fileBytes, long unpackedBytes, int unpackRatio, int emptyRows, int sheets, long sharedCharacters) {

    /** Parts smaller than this may be packed as tightly as they like: repeated cells pack very well. */
    static final long RATIO_FREE_BYTES = 8L << 20;

    /** Excel's own limits, which no honest workbook passes. */
    static final int CELL_CHARACTERS = 32_767;

    static final int COLUMNS = 16_384;

    /** The longest run without any markup that XML written by a spreadsheet can have, with room to spare. */
    static final int BYTES_WITHOUT_MARKUP = 1 << 20;

    public static final Limits STANDARD = new Limits(100L << 20, 1_500L << 20, 200, 50_000, 100, 100_000_000);
}

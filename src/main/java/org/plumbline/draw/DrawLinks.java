package org.plumbline.draw;

/** The addresses of the pages of draws. */
public final class DrawLinks {
    private DrawLinks() {}

    /** What is known of a draw: commitment, dice, reveal. */
    public static String draw(int number) {
        return "/draws/" + number;
    }

    /** Where the second person rolls the dice. */
    public static String dice(int number) {
        return draw(number) + "/dice";
    }

    /** The receipt as a file. */
    public static String receipt(int number) {
        return draw(number) + "/receipt.json";
    }

    /** Where a draw is revealed (by post). */
    public static String reveal(int number) {
        return draw(number) + "/reveal";
    }
}

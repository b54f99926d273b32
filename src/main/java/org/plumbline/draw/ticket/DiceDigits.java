package org.plumbline.draw.ticket;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The digits a second person rolled, in order. They keep whoever closed the frame from trying secrets until a pleasing
 * sample comes out. Leading zeros count: this is text, not a number.
 *
 * @param value 24 to 200 decimal digits; 24 at least, as Rivest's sampler advises (sampler.py, 2011)
 */
public record DiceDigits(String value) {

    /** The fewest digits that are enough. */
    public static final int FEWEST = 24;

    /** The most digits that are taken. */
    public static final int MOST = 200;

    public DiceDigits {
        if (!isEnough(value)) {
            throw new IllegalArgumentException("Not %d to %d digits.".formatted(FEWEST, MOST));
        }
    }

    /** The digits somebody typed, with spaces and line breaks between them dropped; empty when they are not enough. */
    public static Optional<DiceDigits> findIn(String typed) {
        String digits = typed.replaceAll("\\s", "");
        return isEnough(digits) ? Optional.of(new DiceDigits(digits)) : Optional.empty();
    }

    /** As many rolls of a six-sided die as are needed. */
    public static DiceDigits rolled(RandomGenerator random) {
        StringBuilder digits = new StringBuilder();
        for (int roll = 0; roll < FEWEST; roll++) {
            digits.append(random.nextInt(1, 7));
        }
        return new DiceDigits(digits.toString());
    }

    private static boolean isEnough(String digits) {
        return digits.matches("[0-9]{" + FEWEST + "," + MOST + "}");
    }
}

package org.plumbline.draw.ticket;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * The case system's id of a child, in the one spelling that is hashed: Unicode form NFC, without white space at either
 * end. Ordered by its UTF-8 bytes, which every language can reproduce.
 *
 * @param value never empty
 */
public record CaseId(String value) implements Comparable<CaseId> {

    private static final Pattern OUTER_SPACE = Pattern.compile("\\A\\s+|\\s+\\z", Pattern.UNICODE_CHARACTER_CLASS);

    public CaseId {
        value = OUTER_SPACE
                .matcher(Normalizer.normalize(value, Normalizer.Form.NFC))
                .replaceAll("");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A case id cannot be empty.");
        }
        if (value.codePoints().anyMatch(CaseId::isHalfACharacter)) {
            throw new IllegalArgumentException("A case id must be whole characters: " + value);
        }
    }

    /** A lone surrogate has no UTF-8 form: two different ids would be hashed as the same one. */
    private static boolean isHalfACharacter(int codePoint) {
        return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
    }

    @Override
    public int compareTo(CaseId other) {
        return Arrays.compareUnsigned(value.getBytes(UTF_8), other.value.getBytes(UTF_8));
    }
}

package org.plumbline.inspection.kept;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Finds a value of an enum by the word programs go by: {@code requires-improvement}. */
public final class Codes {
    private Codes() {}

    /** The word of a value. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with this word, or empty where somebody typed another. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(code))
                .findFirst();
    }
}

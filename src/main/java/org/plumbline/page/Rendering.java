package org.plumbline.page;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What templates may ask about the request they are rendered for, without each record having to carry it: the hidden
 * field of every form.
 */
final class Rendering {
    private static final ScopedValue<Supplier<@Nullable CsrfField>> CSRF = ScopedValue.newInstance();

    private Rendering() {}

    /** Renders with {@code csrf} asked at most when a form needs it: asking makes a session. */
    static String with(Supplier<@Nullable CsrfField> csrf, Supplier<String> rendering) {
        return ScopedValue.where(CSRF, csrf).call(rendering::get);
    }

    static @Nullable CsrfField csrf() {
        return CSRF.isBound() ? CSRF.get().get() : null;
    }
}

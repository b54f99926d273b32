package org.plumbline.inspection.draft;

import java.util.Arrays;
import java.util.List;

/** Texts as people type them into the rows of a form. */
final class Texts {
    private Texts() {}

    /** The texts between empty lines, each in one line; none of a blank text. */
    static List<String> parted(String typed) {
        return Arrays.stream(typed.split("\\R\\s*\\R"))
                .map(text -> text.strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}

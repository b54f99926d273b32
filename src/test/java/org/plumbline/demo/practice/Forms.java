package org.plumbline.demo.practice;

import java.util.Arrays;
import java.util.List;

/** Forms for tests. */
final class Forms {
    private Forms() {}

    /** Twelve domains with two checks each; permanence may not apply. */
    static Form twelveDomains() {
        String codes = "safety voice assessment plan visits oversight supervision reviews partners permanence identity"
                + " recording";
        return new Form(Arrays.stream(codes.split(" "))
                .map(code -> new Form.Domain(code, code.equals("permanence"), List.of("one", "two")))
                .toList());
    }
}

package org.plumbline.report.composer.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which capacity somebody signs a report off; each signs separately. */
public enum SignatureOf {
    AUTHOR("Author"),
    CONTACT_OFFICER("Contact officer"),
    CABINET_MEMBER("Cabinet Member"),
    MONITORING_OFFICER("Monitoring officer"),
    DIRECTOR("Director of Children's Services");

    private final String label;

    SignatureOf(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As kept: {@code cabinet-member}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The capacity with this code. */
    public static Optional<SignatureOf> find(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

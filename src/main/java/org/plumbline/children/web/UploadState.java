package org.plumbline.children.web;

import java.util.Locale;

/** Where an upload is on its way: TO_CHECK, then CHECKED or REFUSED; from CHECKED on to TO_TAKE and TAKEN. */
enum UploadState {
    TO_CHECK,
    CHECKED,
    REFUSED,
    TO_TAKE,
    TAKEN,
    /** Something broke that was not the file's fault. */
    FAILED;

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static UploadState ofKey(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The next step is a job's, not a person's. */
    boolean isUnderWay() {
        return this == TO_CHECK || this == TO_TAKE;
    }

    /** A person may still change what is asked of it, or throw it away. */
    boolean isUndecided() {
        return this == CHECKED || this == REFUSED || this == FAILED;
    }
}

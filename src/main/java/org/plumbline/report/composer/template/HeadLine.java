package org.plumbline.report.composer.template;

import java.util.Locale;

/** One line at the head of a report: what it is called there, and what stands in it. */
public record HeadLine(String label, Content content) {

    /** What can stand in a line. */
    public enum Content {
        TITLE,
        MEETING_DATE,
        AUTHOR,
        /** With the e-mail address. */
        CONTACT_OFFICER,
        /** Who signed as Cabinet Member; until then who will. */
        CABINET_MEMBER,
        /** Whether it is for publication, and if not all of it, under which paragraphs. */
        PUBLICATION;

        /** As templates name it: {@code meeting-date}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

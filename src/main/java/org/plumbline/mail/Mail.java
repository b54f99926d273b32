package org.plumbline.mail;

/**
 * A mail to one person. Mail leaves the service and may be read on any telephone, so it holds references and links and
 * never what was written about a child.
 *
 * @param to the address
 * @param subject one line
 * @param body plain text
 * @param aboutKind the kind of thing it speaks of, such as {@code safety-alert}
 * @param aboutId the id of that thing
 */
public record Mail(String to, String subject, String body, String aboutKind, String aboutId) {

    /** @throws IllegalArgumentException when a line break would let the subject or address carry further headers */
    public Mail {
        if ((to + subject).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("An address and a subject are one line each");
        }
    }
}

package org.plumbline.trail;

/**
 * What an entry of the trail is about.
 *
 * @param kind the glossary's word: {@code child}, {@code evaluation}, {@code extract}
 * @param id its id within the authority; a list of several has the id of the list
 */
public record Subject(String kind, String id) {
    /** A subject with a numeric id. */
    public static Subject of(String kind, long id) {
        return new Subject(kind, Long.toString(id));
    }
}

package org.plumbline.action;

/**
 * One thing that asks for tasks.
 *
 * @param id its number within the authority, among those of its origin
 */
public record TaskKey(TaskOrigin origin, long id) {

    /** As queries compare it: {@code plan-action:12}. */
    String code() {
        return origin.code() + ":" + id;
    }
}

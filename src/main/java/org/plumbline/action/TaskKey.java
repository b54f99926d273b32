package org.plumbline.action;

/**
 * One thing that asks for tasks.
 *
 * @param id its number within the authority, among those of its origin
 */
public record TaskKey(TaskOrigin origin, long id) {}

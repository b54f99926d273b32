package org.plumbline.evaluation.tool;

/**
 * A part of an evaluation that is worked on as one page.
 *
 * @param code first part of its fields' keys, and its place in addresses
 */
public record ToolSection(String code, String title, Kind kind) {
    /** What a section is for. */
    public enum Kind {
        ABOUT,
        DOMAIN,
        CONVERSATION,
        OVERALL
    }
}

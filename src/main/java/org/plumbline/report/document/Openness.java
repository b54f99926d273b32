package org.plumbline.report.document;

/** Who may read a part of a report. */
public sealed interface Openness {
    /** Everybody. */
    record Public() implements Openness {}

    /** Members and officers, the public being excluded for the reason a paragraph gives. */
    record Exempt(ExemptParagraph paragraph) implements Openness {}

    /** Members only, because a court, an enactment or a government department forbids disclosure. */
    record Confidential() implements Openness {}

    default boolean isPublic() {
        return this instanceof Public;
    }

    /** What stands in a public document in place of what was left out, or above it in the other. */
    default String notice() {
        return switch (this) {
            case Public _ -> "";
            case Exempt(ExemptParagraph paragraph) -> "Not for publication: exempt under " + paragraph.citation() + ".";
            case Confidential _ ->
                "Not for publication: confidential information within section 100A(3) of the Local Government Act"
                        + " 1972.";
        };
    }
}

package org.plumbline.report.composer.web;

import org.plumbline.page.Colour;
import org.plumbline.page.Shape;
import org.plumbline.page.Tag;
import org.plumbline.report.document.ExemptParagraph;
import org.plumbline.report.document.Openness;

/** Who may read a section, in a word. */
final class OpennessTags {
    private OpennessTags() {}

    static Tag of(Openness openness) {
        return switch (openness) {
            case Openness.Public() -> Tag.of("Public", Colour.GREEN, Shape.RING);
            case Openness.Exempt(ExemptParagraph paragraph) ->
                Tag.of("Exempt, paragraph " + paragraph.number(), Colour.ORANGE, Shape.SQUARE);
            case Openness.Confidential() -> Tag.of("Confidential", Colour.RED, Shape.DIAMOND);
        };
    }
}

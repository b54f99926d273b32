package org.plumbline.report.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading with what stands under it.
 *
 * @param openness of everything in it, whatever the sections in it say
 */
public record Section(String heading, Openness openness, List<Block> blocks, List<Section> sections) {
    public Section {
        heading = Legible.of(heading);
        blocks = List.copyOf(blocks);
        sections = List.copyOf(sections);
    }

    public static Section of(String heading, List<Block> blocks) {
        return new Section(heading, new Openness.Public(), blocks, List.of());
    }

    /** The same without what is not public in it. */
    Section publicPart() {
        return new Section(
                heading,
                openness,
                blocks,
                sections.stream()
                        .filter(section -> section.openness().isPublic())
                        .map(Section::publicPart)
                        .toList());
    }

    /** It and all sections in it, the outer ones first. */
    List<Section> all() {
        return Stream.concat(Stream.of(this), sections.stream().flatMap(section -> section.all().stream()))
                .toList();
    }
}

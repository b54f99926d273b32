package org.plumbline.report.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report, ready to be written as Word, PDF, page or workbook.
 *
 * @param marking who it is for, on every page ("Confidential: ..."); null for a public document
 * @param appendices what is attached and forms part of it
 * @param backgroundPapers what it rests on to a material extent (Local Government Act 1972, section 100D); never an appendix
 * @param signOffs who signed it off and when, printed
 * @param notes after the text and before what is attached: what the figures are as at, how small numbers were treated
 */
public record Document(
        Head head,
        @Nullable String marking,
        List<Section> sections,
        List<Appendix> appendices,
        List<Paper> backgroundPapers,
        List<String> signOffs,
        List<String> notes) {

    /** Something attached: its sections stand at the end of the document. */
    public record Appendix(String title, Openness openness, List<Section> sections) {
        public Appendix {
            title = Legible.of(title);
            sections = List.copyOf(sections);
        }
    }

    /**
     * A background paper.
     *
     * @param place where it can be inspected, or null
     */
    public record Paper(String title, @Nullable String place) {
        public Paper {
            title = Legible.of(title);
            place = place == null ? null : Legible.of(place);
        }
    }

    public Document {
        marking = marking == null ? null : Legible.of(marking);
        sections = List.copyOf(sections);
        appendices = List.copyOf(appendices);
        backgroundPapers = List.copyOf(backgroundPapers);
        signOffs = signOffs.stream().map(Legible::of).toList();
        notes = notes.stream().map(Legible::of).toList();
    }

    /** The same without any word or number of what is not public, and with a line for each reason why something is left out. */
    public Document publicVersion() {
        List<String> noted = new ArrayList<>(notes);
        leftOut().stream()
                .map(Openness::notice)
                .distinct()
                .forEach(notice -> noted.add("Part of this report is left out. " + notice));
        return new Document(
                head,
                null,
                sections.stream()
                        .filter(section -> section.openness().isPublic())
                        .map(Section::publicPart)
                        .toList(),
                appendices.stream()
                        .filter(appendix -> appendix.openness().isPublic())
                        .map(Document::publicPart)
                        .toList(),
                backgroundPapers,
                signOffs,
                noted);
    }

    private static Appendix publicPart(Appendix appendix) {
        return new Appendix(
                appendix.title(),
                appendix.openness(),
                appendix.sections().stream()
                        .filter(section -> section.openness().isPublic())
                        .map(Section::publicPart)
                        .toList());
    }

    private List<Openness> leftOut() {
        List<Openness> all = new ArrayList<>();
        sections.forEach(section -> section.all().forEach(one -> all.add(one.openness())));
        appendices.forEach(appendix -> {
            all.add(appendix.openness());
            appendix.sections().forEach(section -> section.all().forEach(one -> all.add(one.openness())));
        });
        all.removeIf(Openness::isPublic);
        return all;
    }
}

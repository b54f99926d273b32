package org.plumbline.report.composer.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plumbline.report.composer.template.FigureWish;
import org.plumbline.report.composer.template.ReportTemplate;
import org.plumbline.report.composer.template.TemplateSection;
import org.plumbline.report.document.Openness;

/**
 * The arrangement of a report.
 *
 * @param sections in order
 * @param appendices in order; they are numbered by it
 * @param papers the background papers, a list of its own
 * @param snapshot the number of the snapshot whose figures are printed; 0 before the first
 * @param keys how many keys were given to sections so far
 */
public record Outline(
        List<OutlineSection> sections,
        List<OutlineSection> appendices,
        List<BackgroundPaper> papers,
        int snapshot,
        int keys) {

    public Outline {
        sections = List.copyOf(sections);
        appendices = List.copyOf(appendices);
        papers = List.copyOf(papers);
    }

    /**
     * A report as its template arranges it, without the sections whose figures nothing can make yet.
     *
     * @param queries the figures that can be made
     */
    public static Outline of(ReportTemplate template, Set<String> queries) {
        return new Beginning(queries).outline(template);
    }

    /** Every section and appendix, those inside others after them. */
    public Stream<OutlineSection> all() {
        return Stream.concat(sections.stream(), appendices.stream()).flatMap(OutlineSection::all);
    }

    /** The section or appendix with this key. */
    public Optional<OutlineSection> find(SectionKey key) {
        return all().filter(section -> section.key().equals(key)).findFirst();
    }

    /** The section that it stands in; empty for one that stands in none. */
    public Optional<OutlineSection> findParent(SectionKey key) {
        return Stream.concat(sections.stream(), appendices.stream())
                .filter(section -> section.sections().stream()
                        .anyMatch(inner -> inner.key().equals(key)))
                .findFirst();
    }

    public boolean isAppendix(SectionKey key) {
        return appendices.stream().anyMatch(one -> one.key().equals(key));
    }

    /** Who may read a section: what is not public around it holds for it too. */
    public Openness opennessOf(SectionKey key) {
        Openness around = findParent(key).map(OutlineSection::openness).orElse(new Openness.Public());
        return around.isPublic() ? find(key).map(OutlineSection::openness).orElse(new Openness.Public()) : around;
    }

    /** All figures drawn on, each once. */
    public List<FigureWish> figures() {
        return all().flatMap(section -> section.figures().stream()).distinct().toList();
    }

    /** The same with one section changed. */
    public Outline changing(SectionKey key, UnaryOperator<OutlineSection> change) {
        return new Outline(changed(sections, key, change), changed(appendices, key, change), papers, snapshot, keys);
    }

    private static List<OutlineSection> changed(
            List<OutlineSection> among, SectionKey key, UnaryOperator<OutlineSection> change) {
        return among.stream()
                .map(section -> section.key().equals(key)
                        ? change.apply(section)
                        : section.withSections(changed(section.sections(), key, change)))
                .toList();
    }

    /** The same with a section one place earlier (-1) or later (+1) among those beside it; at the end it stays. */
    public Outline moving(SectionKey key, int places) {
        return new Outline(moved(sections, key, places), moved(appendices, key, places), papers, snapshot, keys);
    }

    private static List<OutlineSection> moved(List<OutlineSection> among, SectionKey key, int places) {
        List<OutlineSection> moved = new ArrayList<>(among);
        moved.replaceAll(section -> section.withSections(moved(section.sections(), key, places)));
        for (int i = 0; i < moved.size(); i++) {
            int to = i + places;
            if (moved.get(i).key().equals(key) && to >= 0 && to < moved.size()) {
                Collections.swap(moved, i, to);
                return moved;
            }
        }
        return moved;
    }

    /** The same without a section and those inside it. What was written in it is kept. */
    public Outline without(SectionKey key) {
        return new Outline(remaining(sections, key), remaining(appendices, key), papers, snapshot, keys);
    }

    private static List<OutlineSection> remaining(List<OutlineSection> among, SectionKey key) {
        return among.stream()
                .filter(section -> !section.key().equals(key))
                .map(section -> section.withSections(remaining(section.sections(), key)))
                .toList();
    }

    /** The key that the next section will have. */
    public SectionKey nextKey() {
        return SectionKey.of(keys + 1);
    }

    /** The same with one more section under {@link #nextKey()}: the last inside another, or the last of all. */
    public Outline adding(NewSection added) {
        OutlineSection section = added.section(nextKey());
        SectionKey inside = added.inside();
        if (inside != null) {
            return changing(inside, outer -> outer.withSections(plus(outer.sections(), section)))
                    .counting(keys + 1);
        }
        return new Outline(
                added.appendix() ? sections : plus(sections, section),
                added.appendix() ? plus(appendices, section) : appendices,
                papers,
                snapshot,
                keys + 1);
    }

    private Outline counting(int given) {
        return new Outline(sections, appendices, papers, snapshot, given);
    }

    /** The same with these background papers. */
    public Outline withPapers(List<BackgroundPaper> named) {
        return new Outline(sections, appendices, named, snapshot, keys);
    }

    /** The same with the figures of another snapshot. */
    public Outline using(int newSnapshot) {
        return new Outline(sections, appendices, papers, newSnapshot, keys);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    /** Gives the sections of a template their keys. */
    private static final class Beginning {
        private final Set<String> queries;
        private int keys;

        Beginning(Set<String> queries) {
            this.queries = queries;
        }

        Outline outline(ReportTemplate template) {
            List<OutlineSection> sections = begin(template.sections());
            List<OutlineSection> appendices = begin(template.appendices());
            return new Outline(sections, appendices, List.of(), 0, keys);
        }

        private List<OutlineSection> begin(List<TemplateSection> offered) {
            return offered.stream()
                    .filter(section -> queries.containsAll(section.needs()))
                    .map(this::begin)
                    .toList();
        }

        private OutlineSection begin(TemplateSection section) {
            return new OutlineSection(
                    SectionKey.of(++keys),
                    section.heading(),
                    section.style(),
                    section.guidance(),
                    section.required(),
                    new Openness.Public(),
                    section.figures().stream()
                            .filter(wish -> queries.contains(wish.query()))
                            .toList(),
                    begin(section.sections()));
        }
    }
}

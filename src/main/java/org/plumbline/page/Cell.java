package org.plumbline.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell of a {@link Table} or beside one key of a {@link SummaryList}.
 *
 * @param text the words; may be empty when there are tags
 * @param href where the words lead, or null
 * @param sort what a sorted column compares instead of the words, or null
 * @param below a line of explanation under the words, or null
 * @param links where else to go from here, under the words
 */
public record Cell(
        String text,
        @Nullable String href,
        List<Tag> tags,
        @Nullable String sort,
        @Nullable String below,
        List<Link> links) {

    public Cell {
        tags = List.copyOf(tags);
        links = List.copyOf(links);
    }

    public static Cell text(@Nullable String words) {
        return new Cell(words == null ? "" : words, null, List.of(), null, null, List.of());
    }

    public static Cell link(String words, String href) {
        return new Cell(words, href, List.of(), null, null, List.of());
    }

    /** A whole number, with commas at the thousands. */
    public static Cell number(long count) {
        return new Cell(Numbers.whole(count), null, List.of(), String.valueOf(count), null, List.of());
    }

    /** A day, or "not known" sorted last. */
    public static Cell day(@Nullable LocalDate day) {
        return day == null
                ? new Cell("Not known", null, List.of(), "9999", null, List.of())
                : new Cell(Dates.day(day), null, List.of(), day.toString(), null, List.of());
    }

    public static Cell tag(Tag tag) {
        return new Cell("", null, List.of(tag), tag.word(), null, List.of());
    }

    public static Cell tags(List<Tag> tags) {
        return new Cell("", null, tags, null, null, List.of());
    }

    /** The same cell with tags after its words. */
    public Cell with(Tag... more) {
        return new Cell(text, href, List.of(more), sort, below, links);
    }

    /** The same cell, sorted by this instead of its words. */
    public Cell sortedBy(String key) {
        return new Cell(text, href, tags, key, below, links);
    }

    /** The same cell with a line of explanation under its words. */
    public Cell below(@Nullable String words) {
        return new Cell(text, href, tags, sort, words, links);
    }

    /** The same cell with links under its words. */
    public Cell leadingTo(List<Link> more) {
        return new Cell(text, href, tags, sort, below, more);
    }
}

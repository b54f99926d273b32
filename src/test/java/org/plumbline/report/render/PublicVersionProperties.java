package org.plumbline.report.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Block.Bullets;
import org.plumbline.report.document.Block.Chart;
import org.plumbline.report.document.Block.ChartKind;
import org.plumbline.report.document.Block.Column;
import org.plumbline.report.document.Block.DataTable;
import org.plumbline.report.document.Block.KeyFigure;
import org.plumbline.report.document.Block.KeyFigures;
import org.plumbline.report.document.Block.Paragraph;
import org.plumbline.report.document.Block.Row;
import org.plumbline.report.document.Document;
import org.plumbline.report.document.Document.Appendix;
import org.plumbline.report.document.ExemptParagraph;
import org.plumbline.report.document.Openness;
import org.plumbline.report.document.Phrase;
import org.plumbline.report.document.Section;
import org.plumbline.report.document.Value;

/** Over random reports: nothing of what is not public can be found in the public version, whatever it is written as. */
class PublicVersionProperties {
    private static final String SECRET = "Zq7secret";
    private static final String OPEN = "Plainly";

    @Property(tries = 25)
    void holdNothingThatIsNotPublic(@ForAll Random random, @ForAll Format format) {
        RandomReport report = new RandomReport(random);
        Document document = report.document();

        String everything = Written.as(format, document.publicVersion()).everything();

        assertThat(everything).doesNotContain(SECRET);
        report.secretNumbers.forEach(number -> assertThat(everything)
                .doesNotContain(Long.toString(number))
                .doesNotContain(Value.count(number).text()));
    }

    @Property(tries = 10)
    void lackNothingThatIsPublic(@ForAll Random random) {
        RandomReport report = new RandomReport(random);

        String text = Written.as(Format.PAGE, report.document().publicVersion()).everything();

        assertThat(report.open).allMatch(text::contains);
    }

    @Property(tries = 10)
    void areSearchedWhereTheWholeReportWouldBeFoundOut(@ForAll Random random, @ForAll Format format) {
        RandomReport report = new RandomReport(random);
        Document document = report.document();

        String everything = Written.as(format, document).everything();

        assertThat(report.secretNumbers)
                .allMatch(number -> everything.contains(Long.toString(number))
                        || everything.contains(Value.count(number).text()));
    }

    /** Sections in sections, some of them public, with every kind of block; secrets carry a mark or a large number. */
    private static final class RandomReport {
        final List<Long> secretNumbers = new ArrayList<>();
        final List<String> open = new ArrayList<>();
        private final Random random;
        private int words;

        RandomReport(Random random) {
            this.random = random;
        }

        Document document() {
            List<Appendix> appendices = new ArrayList<>();
            for (int i = 0; i < random.nextInt(3); i++) {
                Openness openness = openness(true);
                boolean visible = openness.isPublic();
                appendices.add(new Appendix(word(visible), openness, sections(visible, 1)));
            }
            return new Document(
                    SampleReport.head(),
                    null,
                    sections(true, 2),
                    appendices,
                    List.of(),
                    List.of(),
                    List.of(word(true)));
        }

        private List<Section> sections(boolean visible, int depth) {
            List<Section> sections = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                Openness openness = openness(visible);
                boolean shown = visible && openness.isPublic();
                sections.add(new Section(
                        word(shown), openness, blocks(shown), depth == 0 ? List.of() : sections(shown, depth - 1)));
            }
            return sections;
        }

        private Openness openness(boolean visible) {
            return switch (random.nextInt(visible ? 4 : 5)) {
                case 0 -> new Openness.Exempt(ExemptParagraph.of(1 + random.nextInt(7)));
                case 1 -> new Openness.Confidential();
                default -> new Openness.Public();
            };
        }

        private List<Block> blocks(boolean visible) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < random.nextInt(4); i++) {
                blocks.add(block(visible));
            }
            return blocks;
        }

        private Block block(boolean visible) {
            return switch (random.nextInt(5)) {
                case 0 ->
                    new Paragraph(
                            Paragraph.Kind.NUMBERED,
                            List.of(Phrase.plain(word(visible)), Phrase.link(word(visible), address(visible))),
                            List.of(List.of(Phrase.bold(word(visible)))));
                case 1 -> new Bullets(List.of(List.of(Phrase.italic(word(visible)))));
                case 2 ->
                    new KeyFigures(word(visible), List.of(new KeyFigure(word(visible), Value.count(number(visible)))));
                case 3 -> table(visible);
                default -> new Chart(word(visible), ChartKind.values()[random.nextInt(3)], table(visible), List.of(1));
            };
        }

        private DataTable table(boolean visible) {
            return new DataTable(
                    word(visible),
                    List.of(new Column(word(visible), false), new Column(word(visible), true)),
                    List.of(Row.of(List.of(Value.words(word(visible)), Value.count(number(visible))))),
                    List.of(word(visible)));
        }

        private String address(boolean visible) {
            return "https://www.example.org/" + word(visible);
        }

        private String word(boolean visible) {
            String word = (visible ? OPEN : SECRET) + ++words + "x";
            if (visible) {
                open.add(word);
            }
            return word;
        }

        private long number(boolean visible) {
            if (visible) {
                return 1 + random.nextInt(900);
            }
            long secret = 700_000_000L + random.nextInt(99_999_999);
            secretNumbers.add(secret);
            return secret;
        }
    }
}

package org.plumbline.inspection.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Doubt;
import org.plumbline.inspection.reading.ReadParagraph;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/** The numbered paragraphs as a part of a draft. */
record ParagraphsPart() implements Part<ReadParagraph> {
    private static final int MOST = 999;

    @Override
    public String code() {
        return "paragraphs";
    }

    @Override
    public String title() {
        return "Numbered paragraphs";
    }

    @Override
    public String lead() {
        return "So that a finding can be quoted by its number. One left blank goes.";
    }

    @Override
    public Doubt.Part doubts() {
        return Doubt.Part.PARAGRAPHS;
    }

    @Override
    public String rowName() {
        return "Paragraph";
    }

    @Override
    public boolean canJoin() {
        return true;
    }

    @Override
    public List<ReadParagraph> itemsOf(ReportContent content) {
        return content.paragraphs();
    }

    @Override
    public ReportContent with(ReportContent content, List<ReadParagraph> items) {
        return content.withLists(content.judgements(), content.previous(), content.recommendations(), items);
    }

    @Override
    public Map<String, String> fields(int row, ReadParagraph item) {
        return Map.of(
                "number-" + row, String.valueOf(item.number()),
                "section-" + row, item.section(),
                "text-" + row, item.text());
    }

    @Override
    public PartRow row(int row, Form form, FormErrors errors) {
        return new PartRow(
                rowName() + " in place " + row,
                List.of(),
                List.of(
                        TextInput.of("number-" + row, "Number")
                                .width(3)
                                .value(form.text("number-" + row))
                                .error(errors),
                        TextInput.of("section-" + row, "Under the heading").value(form.text("section-" + row))),
                TextArea.of("text-" + row, "Text")
                        .rows(4)
                        .value(form.text("text-" + row))
                        .error(errors),
                null,
                List.of());
    }

    @Override
    public List<ReadParagraph> read(int row, Form form, FormErrors errors) {
        List<String> texts = Texts.parted(form.text("text-" + row));
        if (texts.isEmpty()) {
            return List.of();
        }
        Integer number = form.whole("number-" + row, "the number of the paragraph in place " + row, 1, MOST, errors);
        List<ReadParagraph> items = new ArrayList<>();
        for (String text : texts) {
            items.add(new ReadParagraph(
                    (number == null ? row : number) + items.size(), form.text("section-" + row), text));
        }
        return items;
    }

    @Override
    public ReadParagraph join(ReadParagraph first, ReadParagraph second) {
        return new ReadParagraph(first.number(), first.section(), first.text() + " " + second.text());
    }

    @Override
    public String inWords(ReadParagraph item) {
        return item.number() + ". " + item.text();
    }
}

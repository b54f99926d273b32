package org.plumbline.inspection.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Doubt;
import org.plumbline.inspection.reading.ReadRecommendation;
import org.plumbline.page.Checkboxes;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.TextArea;
import org.plumbline.page.TextInput;

/** What the report says must improve, as a part of a draft. */
record RecommendationsPart() implements Part<ReadRecommendation> {
    private static final int MOST = 999;

    @Override
    public String code() {
        return "recommendations";
    }

    @Override
    public String title() {
        return "Recommendations";
    }

    @Override
    public String lead() {
        return "Word for word, whole and in the order of the report. To part one in two, put an empty line where the"
                + " second begins. One left blank goes.";
    }

    @Override
    public Doubt.Part doubts() {
        return Doubt.Part.RECOMMENDATIONS;
    }

    @Override
    public String rowName() {
        return "Recommendation";
    }

    @Override
    public boolean canJoin() {
        return true;
    }

    @Override
    public List<ReadRecommendation> itemsOf(ReportContent content) {
        return content.recommendations();
    }

    @Override
    public ReportContent with(ReportContent content, List<ReadRecommendation> items) {
        return content.withLists(content.judgements(), content.previous(), items, content.paragraphs());
    }

    @Override
    public Map<String, String> fields(int row, ReadRecommendation item) {
        Map<String, String> fields = new HashMap<>();
        fields.put("body-" + row, item.body().code());
        fields.put("number-" + row, String.valueOf(item.number()));
        fields.put("text-" + row, item.text());
        if (item.immediate()) {
            fields.put("immediate-" + row, "yes");
        }
        return fields;
    }

    @Override
    public PartRow row(int row, Form form, FormErrors errors) {
        return new PartRow(
                rowName() + " " + row,
                List.of(Part.body(row, form)),
                List.of(TextInput.of("number-" + row, "Number")
                        .width(3)
                        .value(form.text("number-" + row))
                        .error(errors)),
                TextArea.of("text-" + row, "What must improve")
                        .rows(4)
                        .value(form.text("text-" + row))
                        .error(errors),
                Checkboxes.of(
                                "immediate-" + row,
                                "Urgency",
                                List.of(Choice.of("yes", "Asked for at once or with priority")))
                        .chosen(form.has("immediate-" + row) ? Set.of("yes") : Set.of())
                        .asSmall(),
                List.of());
    }

    @Override
    public List<ReadRecommendation> read(int row, Form form, FormErrors errors) {
        List<String> texts = Texts.parted(form.text("text-" + row));
        if (texts.isEmpty()) {
            return List.of();
        }
        Integer number = form.has("number-" + row)
                ? form.whole("number-" + row, "the number of recommendation " + row, 1, MOST, errors)
                : Integer.valueOf(row);
        List<ReadRecommendation> items = new ArrayList<>();
        for (String text : texts) {
            items.add(new ReadRecommendation(
                    Part.bodyOf(row, form),
                    number == null ? row : number + items.size(),
                    text,
                    form.has("immediate-" + row)));
        }
        return items;
    }

    @Override
    public ReadRecommendation join(ReadRecommendation first, ReadRecommendation second) {
        return new ReadRecommendation(
                first.body(),
                first.number(),
                first.text() + " " + second.text(),
                first.immediate() || second.immediate());
    }

    @Override
    public String inWords(ReadRecommendation item) {
        return item.number() + ". " + item.text() + (item.immediate() ? " (immediate)" : "");
    }
}

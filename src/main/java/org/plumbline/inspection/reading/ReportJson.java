package org.plumbline.inspection.reading;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.inspection.reading.pdf.Refusal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What was read of one file as one line of JSON, as {@code inspection-report.schema.json} says. */
public final class ReportJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportJson() {}

    /** A report. What was not found is an empty text. */
    public static String write(String file, InspectionReport report) {
        return line(json -> {
            json.writeStringProperty("file", file);
            json.writeStringProperty("authority", report.authority());
            json.writeStringProperty(
                    "kind",
                    report.kind() == InspectionKind.OTHER ? "" : report.kind().code());
            json.writeStringProperty("inspectedFrom", day(report.inspectedFrom()));
            json.writeStringProperty("inspectedTo", day(report.inspectedTo()));
            json.writeStringProperty("published", day(report.published()));
            judgements(json, "judgements", report.judgements());
            judgements(json, "previous", report.previous());
            recommendations(json, report.recommendations());
            paragraphs(json, report.paragraphs());
            json.writeArrayPropertyStart("doubts");
            report.doubts().forEach(doubt -> json.writeString(doubt.part().code() + ": " + doubt.sentence()));
            json.writeEndArray();
        });
    }

    /** A file that could not be read. */
    public static String write(String file, Refusal refusal) {
        return refused(file, refusal.code(), refusal.sentence());
    }

    /** A file that is refused for another reason. */
    public static String refused(String file, String code, String sentence) {
        return line(json -> {
            json.writeStringProperty("file", file);
            json.writeStringProperty("refused", code);
            json.writeStringProperty("message", sentence);
        });
    }

    /** The members of one JSON object. */
    private interface Members {
        void write(JsonGenerator json);
    }

    private static String line(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void judgements(JsonGenerator json, String name, List<Judgement> judgements) {
        json.writeArrayPropertyStart(name);
        for (Judgement judgement : judgements) {
            json.writeStartObject();
            json.writeStringProperty("body", judgement.body().code());
            json.writeStringProperty("area", judgement.area().code());
            json.writeStringProperty("heading", judgement.heading());
            json.writeStringProperty("grade", judgement.grade().code());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void recommendations(JsonGenerator json, List<ReadRecommendation> recommendations) {
        json.writeArrayPropertyStart("recommendations");
        for (ReadRecommendation recommendation : recommendations) {
            json.writeStartObject();
            json.writeStringProperty("body", recommendation.body().code());
            json.writeNumberProperty("number", recommendation.number());
            json.writeStringProperty("text", recommendation.text());
            json.writeBooleanProperty("immediate", recommendation.immediate());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void paragraphs(JsonGenerator json, List<ReadParagraph> paragraphs) {
        json.writeArrayPropertyStart("paragraphs");
        for (ReadParagraph paragraph : paragraphs) {
            json.writeStartObject();
            json.writeNumberProperty("number", paragraph.number());
            json.writeStringProperty("section", paragraph.section());
            json.writeStringProperty("text", paragraph.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}

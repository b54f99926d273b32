package org.plumbline.report.composer.template;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Reads templates from their JSON, and writes them. A template is taken whole and consistent, or not at all. */
public final class TemplateReader {
    private static final List<String> SHIPPED = List.of(
            "select-committee",
            "cabinet",
            "improvement-board-highlights",
            "improvement-board-exceptions",
            "commissioner",
            "inspection-pack",
            "self-evaluation");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(
                    String.class, words -> words.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addMixIn(View.class, ByCode.class)
            .addMixIn(SignatureOf.class, ByCode.class)
            .addMixIn(ParagraphStyle.class, ByCode.class)
            .addMixIn(HeadLine.Content.class, ByCode.class)
            .build();

    private TemplateReader() {}

    /**
     * Reads one template.
     *
     * @throws IllegalArgumentException saying what is wrong, when the text is no template or its parts do not fit
     */
    public static ReportTemplate read(String json) {
        ReportTemplate template;
        try {
            template = MAPPER.readValue(json, ReportTemplate.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a report template: " + e.getOriginalMessage(), e);
        }
        List<String> problems = TemplateConsistency.problems(template);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return template;
    }

    /** The JSON that {@link #read} reads as the same template. */
    public static String write(ReportTemplate template) {
        return MAPPER.writeValueAsString(template);
    }

    /** The templates that come with the product, in the order in which they are offered. */
    public static List<ReportTemplate> shipped() {
        return SHIPPED.stream()
                .map(TemplateReader::resource)
                .map(TemplateReader::read)
                .toList();
    }

    private interface ByCode {
        @JsonValue
        String code();
    }

    private static String resource(String name) {
        String path = "/report/templates/" + name + ".json";
        try (InputStream in = TemplateReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The product was built without " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

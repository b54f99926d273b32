package org.plumbline.evaluation.tool;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Reads tools from their JSON. A tool is taken whole and consistent, or not at all. */
public final class ToolReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .addModule(new SimpleModule().addDeserializer(Answer.class, new AnswerByCode()))
            .addMixIn(Limiter.Condition.class, ConditionByItsParts.class)
            .build();

    private static final List<String> SHIPPED = List.of("practice-evaluation-1");

    private ToolReader() {}

    /**
     * Reads one tool.
     *
     * @throws IllegalArgumentException saying what is wrong, if the text is not a tool or its parts do not fit each other
     */
    public static Tool read(String json) {
        Tool tool;
        try {
            tool = MAPPER.readValue(json, Tool.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not an evaluation tool: " + e.getOriginalMessage(), e);
        }
        List<String> problems = ToolConsistency.problems(tool);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return tool;
    }

    /** The JSON of the tools that come with the product. */
    public static List<String> shipped() {
        return SHIPPED.stream().map(ToolReader::resource).toList();
    }

    private static String resource(String name) {
        String path = "/tools/" + name + ".json";
        try (InputStream in = ToolReader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The product was built without " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
    @JsonSubTypes({@JsonSubTypes.Type(Limiter.DomainGraded.class), @JsonSubTypes.Type(Limiter.CheckAnswered.class)})
    private interface ConditionByItsParts {}

    private static final class AnswerByCode extends ValueDeserializer<Answer> {
        @Override
        public Answer deserialize(JsonParser parser, DeserializationContext context) {
            String code = parser.getString();
            return Answer.find(code)
                    .orElseThrow(() -> new IllegalArgumentException("There is no answer called " + code));
        }
    }
}

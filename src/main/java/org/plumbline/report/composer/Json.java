package org.plumbline.report.composer;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.plumbline.report.composer.figure.FigureCell;
import org.plumbline.report.document.Block;
import org.plumbline.report.document.Openness;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which arrangements, figures and frozen documents are kept. */
final class Json {
    // A method such as isNumber() is a question to a value, never a part of it.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .addMixIn(Openness.class, OpennessByName.class)
            .addMixIn(Block.class, BlockByName.class)
            .addMixIn(FigureCell.class, CellByName.class)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Openness.Public.class, name = "public"),
        @JsonSubTypes.Type(value = Openness.Exempt.class, name = "exempt"),
        @JsonSubTypes.Type(value = Openness.Confidential.class, name = "confidential")
    })
    private interface OpennessByName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
        @JsonSubTypes.Type(value = Block.Subheading.class, name = "subheading"),
        @JsonSubTypes.Type(value = Block.KeyFigures.class, name = "key-figures"),
        @JsonSubTypes.Type(value = Block.DataTable.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Chart.class, name = "chart")
    })
    private interface BlockByName {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FigureCell.Words.class, name = "words"),
        @JsonSubTypes.Type(value = FigureCell.Plain.class, name = "plain"),
        @JsonSubTypes.Type(value = FigureCell.Counted.class, name = "count"),
        @JsonSubTypes.Type(value = FigureCell.Share.class, name = "share")
    })
    private interface CellByName {}
}

package org.plumbline.inspection.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Seventeen reports of three frameworks, against what people read in them. */
class RealReportsTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brighton-and-hove-2024-may",
                "buckinghamshire-2018-jan",
                "buckinghamshire-2022-feb",
                "bury-2016-may",
                "calderdale-2024-may",
                "doncaster-2025-mar",
                "ealing-2019-dec",
                "east-riding-of-yorkshire-2020-mar",
                "hertfordshire-2015-nov",
                "lincolnshire-2023-jun",
                "liverpool-2023-may",
                "newcastle-upon-tyne-2017-jul",
                "salford-2018-nov",
                "sefton-2022-may",
                "somerset-2022-sep",
                "sunderland-2021-aug",
                "swindon-2014-may"
            })
    void isReadAsPeopleReadIt(String name) throws IOException {
        JsonNode expected = JSON.readTree(resource(name + ".json"));

        JsonNode read = read(name + ".pdf");

        for (String header : List.of("file", "authority", "kind", "inspectedFrom", "inspectedTo", "published")) {
            assertThat(read.get(header)).as(header).isEqualTo(expected.get(header));
        }
        assertSameItems(read.get("judgements"), expected.get("judgements"));
        assertSameItems(read.get("previous"), expected.get("previous"));
        assertSameItems(read.get("recommendations"), expected.get("recommendations"));
        assertParagraphs(read.get("paragraphs"), expected.get("paragraphsBegin"));
        assertThat(items(read.get("doubts"), JsonNode::asString)).isEmpty();
    }

    private static void assertSameItems(JsonNode read, JsonNode expected) {
        assertThat(items(read, JsonNode::toString)).containsExactlyElementsOf(items(expected, JsonNode::toString));
    }

    /** Every number once, in order, beginning with the words that stand on its first line. */
    private static void assertParagraphs(JsonNode read, JsonNode begin) {
        assertThat(read.size()).isEqualTo(begin.size());
        for (int i = 0; i < read.size(); i++) {
            assertThat(read.get(i).get("number").asInt()).isEqualTo(i + 1);
            assertThat(read.get(i).get("text").asString())
                    .startsWith(begin.get(i).asString());
            assertThat(read.get(i).get("section").asString()).isNotEmpty();
        }
    }

    private static <T> List<T> items(JsonNode array, Function<JsonNode, T> as) {
        Stream<JsonNode> nodes = StreamSupport.stream(array.spliterator(), false);
        return nodes.map(as).toList();
    }

    private static JsonNode read(String file) throws IOException {
        ReadingReport.Outcome outcome = new ReadingReport().read(resource(file));
        assertThat(outcome).isInstanceOf(ReadingReport.Read.class);
        return JSON.readTree(ReportJson.write(file, ((ReadingReport.Read) outcome).report()));
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(
                RealReportsTest.class.getResourceAsStream("/org/plumbline/inspection/reports/" + name), name)) {
            return file.readAllBytes();
        }
    }
}

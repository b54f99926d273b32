package org.plumbline.draw.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.draw.DrawCommand;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The receipt was made by another program (Python's hashlib), so that agreement means something. */
class VerifyCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private ObjectNode receipt;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void readReceipt() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("revealed.json")) {
            receipt = (ObjectNode) JSON.readTree(file);
        }
    }

    @Test
    void verifiesAnHonestDraw() throws IOException {
        int exit = verify();

        assertThat(exit).isZero();
        assertThat(out.toString())
                .contains("The 5 cases taken have the 5 lowest tickets, in order.")
                .contains("1 replaced, each by the next ticket with its reason.")
                .endsWith("Draw 7 is verified.\n")
                .doesNotContain("FAILED");
    }

    static Stream<Arguments> forgeries() {
        return Stream.of(
                forgery("rule", "", "rule", "hash-ticket-9"),
                forgery("two-people", "/revealed/dice/by", "ref", "account 4"),
                forgery("order", "/revealed/dice", "at", "2026-03-02T08:59:59Z"),
                forgery("order", "/revealed", "at", "2026-03-02T09:10:00Z"),
                forgery("frame-form", "/revealed", "frame", "case_id,excluded_for\nC2,\nC1,\n"),
                forgery("frame-hash", "/revealed", "frame", "case_id,excluded_for\nC0001,\n"),
                forgery("frame-counts", "/frame", "eligible", "11"),
                forgery("commitment", "/revealed", "secret", "f".repeat(64)),
                forgery("commitment", "/revealed", "secret", "not a secret"),
                forgery("dice", "/revealed/dice", "digits", "123456"),
                forgery("seed", "/revealed", "seed", "0".repeat(64)),
                forgery("seed", "/revealed/dice", "digits", "351264425136362514136246"),
                forgery("tickets", "/revealed/taken/0", "caseId", "C0099"),
                forgery("tickets", "/revealed/taken/3", "ticket", "0".repeat(64)),
                forgery("tickets", "", "wanted", "6"),
                forgery("replacements", "", "wanted", "5"),
                forgery("replacements", "", "wanted", "3"),
                forgery("replacements", "/revealed/taken/4", "replaces", "C0099"));
    }

    private static Arguments forgery(String check, String at, String field, String value) {
        return Arguments.of(check, at, field, value);
    }

    @ParameterizedTest(name = "{0}: {1}/{2} is {3}")
    @MethodSource("forgeries")
    void namesWhatDoesNotAgree(String check, String at, String field, String value) throws IOException {
        ((ObjectNode) receipt.at(at)).put(field, value);

        int exit = verify("--json");

        assertThat(exit).isEqualTo(2);
        assertThat(failedChecks()).contains(check);
    }

    @Test
    void findsACaseThatWasTakenOffTheList() throws IOException {
        ((ArrayNode) receipt.at("/revealed/taken")).remove(2);

        assertThat(verify("--json")).isEqualTo(2);
        assertThat(failedChecks()).contains("tickets");
    }

    @Test
    void saysThatASealedDrawCannotBeVerifiedYet() throws IOException {
        receipt.remove("revealed");

        assertThat(verify()).isEqualTo(2);
        assertThat(out.toString()).contains("has not been revealed").endsWith("Draw 7 is NOT verified.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"kind\":\"plumbline-draw-receipt\"}", "not JSON", "{\"kind\":7"})
    void saysSoWhenTheFileIsNoReceipt(String content) throws IOException {
        assertThat(verifyFile(content)).isEqualTo(2);
        assertThat(err.toString()).contains("is not the receipt of a draw");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysSoWhenThereIsNoFile() {
        assertThat(run(folder.resolve("none.json").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("cannot be read");
    }

    @Nested
    class Schemas {

        @Test
        void holdForTheReceiptAsReadAndWrittenAgain() throws IOException {
            Receipt read = ReceiptJson.findIn(JSON.writeValueAsBytes(receipt)).orElseThrow();
            String written = new String(ReceiptJson.write(read), UTF_8);

            assertThat(problems("draw-receipt.schema.json", written)).isEmpty();
            assertThat(JSON.readTree(written)).isEqualTo(receipt);
        }

        @Test
        void holdForASealedReceipt() throws IOException {
            receipt.remove("revealed");

            assertThat(problems("draw-receipt.schema.json", receipt.toString())).isEmpty();
        }

        @Test
        void refuseAReceiptWithoutCommitment() throws IOException {
            receipt.remove("commitment");

            assertThat(problems("draw-receipt.schema.json", receipt.toString())).hasSize(1);
        }

        @Test
        void holdForTheVerdict() throws IOException {
            verify("--json");

            assertThat(problems("draw-verification.schema.json", out.toString()))
                    .isEmpty();
        }

        private List<String> problems(String name, String document) throws IOException {
            try (InputStream file = VerifyCommand.class.getResourceAsStream(name)) {
                Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(file);
                return schema.validate(document, InputFormat.JSON).stream()
                        .map(Object::toString)
                        .toList();
            }
        }
    }

    private int verify(String... options) throws IOException {
        return verifyFile(receipt.toString(), options);
    }

    private int verifyFile(String content, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("receipt.json"), content);
        return run(Stream.concat(Stream.of(file.toString()), Stream.of(options)).toArray(String[]::new));
    }

    private int run(String... arguments) {
        String[] line = Stream.concat(Stream.of("verify"), Stream.of(arguments)).toArray(String[]::new);
        return new CommandLine(new DrawCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(line);
    }

    private List<String> failedChecks() {
        JsonNode verdict = JSON.readTree(out.toString());
        assertThat(verdict.get("verified").asBoolean()).isFalse();
        return verdict.get("checks")
                .valueStream()
                .filter(check -> !check.get("passed").asBoolean())
                .map(check -> check.get("code").asString())
                .toList();
    }
}

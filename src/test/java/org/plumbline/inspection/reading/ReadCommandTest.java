package org.plumbline.inspection.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.inspection.InspectionCommand;
import picocli.CommandLine;

class ReadCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path report;

    @BeforeEach
    void copyReport() throws IOException {
        report = file("report.pdf", RealReportsTest.resource("bury-2016-may.pdf"));
    }

    @Test
    void tellsPeopleWhatItRead() {
        int exit = run(report.toString());

        assertThat(exit).isZero();
        assertThat(out.toString())
                .contains("Bury Borough Council: Single inspection")
                .contains("Adoption performance: Good")
                .contains("What must improve: The safeguarding children board")
                .contains("140 numbered paragraphs");
    }

    @Test
    void tellsProgramsAsItsSchemaSays() throws IOException {
        assertThat(run(report.toString(), "--json")).isZero();

        assertThat(out.toString().lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(schema().validate(line, InputFormat.JSON)).isEmpty());
        assertThat(out.toString())
                .startsWith("{\"file\":\"report.pdf\",\"authority\":\"Bury Borough Council\",\"kind\":\"sif\","
                                + "\"inspectedFrom\":\"2016-02-22\",\"inspectedTo\":\"2016-03-17\",\"published\":\"2016-05-16\","
                                + "\"judgements\":[{\"body\":\"authority\",\"area\":\"overall\",");
    }

    @Test
    void readsTheOthersWhenOneIsRefused() throws IOException {
        Path picture = file("picture.pdf", MadePdf.scanned(2));

        int exit = run("--json", picture.toString(), report.toString());

        assertThat(exit).isEqualTo(2);
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("\"refused\":\"scanned\"");
        assertThat(lines.getLast()).contains("\"kind\":\"sif\"");
        for (String line : lines) {
            assertThat(schema().validate(line, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void saysOfEachFileItCannotReadWhyAndWhatToDo() throws IOException {
        byte[] whole = Files.readAllBytes(report);

        assertRefused("notes.pdf", "Not a PDF at all".getBytes(StandardCharsets.UTF_8), "not-a-pdf");
        assertRefused("form.pdf", MadePdf.form(), "form");
        assertRefused("locked.pdf", MadePdf.locked(), "locked");
        assertRefused("long.pdf", MadePdf.ofPages(2000), "too-long");
        assertRefused("blank.pdf", MadePdf.ofPages(3), "empty");
        assertRefused("half.pdf", java.util.Arrays.copyOf(whole, 40), "damaged");
        assertRefused("none.pdf", new byte[0], "not-a-pdf");
    }

    @Test
    void saysWhenThereIsNoSuchFile() {
        assertThat(run("--json", folder.resolve("none.pdf").toString())).isEqualTo(2);
        assertThat(out.toString()).contains("\"refused\":\"unreadable\"").contains("There is no file");
    }

    @Test
    void readsALetterAboutSomethingElseWithDoubtsAndInventsNothing() throws IOException {
        int exit = run("--json", file("bins.pdf", MadePdf.letter()).toString());

        assertThat(exit).isZero();
        assertThat(out.toString())
                .contains("\"kind\":\"\"")
                .contains("\"judgements\":[],\"previous\":[],\"recommendations\":[]")
                .contains("header: This was not recognised");
    }

    private void assertRefused(String name, byte[] content, String code) throws IOException {
        out.getBuffer().setLength(0);

        int exit = run("--json", file(name, content).toString());

        assertThat(exit).as(name).isEqualTo(2);
        assertThat(out.toString()).contains("\"refused\":\"" + code + "\"");
        assertThat(schema().validate(out.toString(), InputFormat.JSON)).isEmpty();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private int run(String... arguments) {
        var line = new CommandLine(new InspectionCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 1];
        all[0] = "read";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return line.execute(all);
    }

    private static Schema schema() throws IOException {
        try (InputStream schema = ReadCommandTest.class.getResourceAsStream("/schema/inspection-report.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON);
        }
    }
}

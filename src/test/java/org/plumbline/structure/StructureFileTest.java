package org.plumbline.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.authority.Period;
import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.structure.StructureFile.Reading;

class StructureFileTest {
    private static final String HEADINGS = "kind,worker,subject,from,to,deputy\n";

    @Test
    void readsColumnsInAnyOrderAndDatesInBothForms() {
        Reading reading = StructureFile.read("""
            \ufeffWorker,Kind,From,To,Subject,Deputy
            Mary Price,manages team,2024-05-01,,East 1,
            "Vance, Sue",manages-worker,01/05/2024,3/6/2024,Mary Price,yes
            """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.lines())
                .containsExactly(
                        new FileLine.Answering(
                                2,
                                ResponsibilityKind.MANAGES_TEAM,
                                "Mary Price",
                                "East 1",
                                Period.since(LocalDate.parse("2024-05-01")),
                                false),
                        new FileLine.Answering(
                                3,
                                ResponsibilityKind.MANAGES_WORKER,
                                "Vance, Sue",
                                "Mary Price",
                                new Period(LocalDate.parse("2024-05-01"), LocalDate.parse("2024-06-03")),
                                true));
    }

    @Test
    void readsAnAbsenceWithOrWithoutSomebodyStandingIn() {
        Reading reading = StructureFile.read(HEADINGS
                + "absent,Mary Price,Sue Vance,2024-05-01,2024-05-14,\nabsent,Al Dean,,2024-05-01,2024-05-02,\n");

        assertThat(reading.lines())
                .containsExactly(
                        new FileLine.Away(
                                2,
                                "Mary Price",
                                "Sue Vance",
                                LocalDate.parse("2024-05-01"),
                                LocalDate.parse("2024-05-14")),
                        new FileLine.Away(
                                3, "Al Dean", null, LocalDate.parse("2024-05-01"), LocalDate.parse("2024-05-02")));
    }

    @ParameterizedTest(name = "{0}: column {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "leads-team,Mary,East 1,2024-05-01,, | kind",
                "evaluates-child,Mary,10482,2024-05-01,, | kind",
                "manages-team,,East 1,2024-05-01,, | worker",
                "manages-team,Mary,,2024-05-01,, | subject",
                "manages-team,Mary,East 1,,, | from",
                "manages-team,Mary,East 1,31/02/2024,, | from",
                "manages-team,Mary,East 1,2024-05-01,2024-04-30, | to",
                "manages-team,Mary,East 1,2024-05-01,,perhaps | deputy",
                "absent,Mary,,2024-05-01,, | to",
            })
    void namesTheRowAndTheColumnOfEachProblem(String row, String column) {
        Reading reading = StructureFile.read(HEADINGS + row + "\n");

        assertThat(reading.lines()).isEmpty();
        assertThat(reading.problems())
                .extracting(FileProblem::row, FileProblem::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, column));
    }

    @Test
    void saysAllThatIsWrongWithARowAtOnce() {
        assertThat(StructureFile.read(HEADINGS + "x,,,y,,z\n").problems())
                .extracting(FileProblem::column)
                .containsExactly("worker", "from", "kind", "subject", "deputy");
    }

    @Test
    void namesTheColumnsThatAreMissing() {
        assertThat(StructureFile.read("kind,worker\nmanages-team,Mary\n").problems())
                .extracting(FileProblem::column)
                .containsExactly("subject", "from");
    }

    @ParameterizedTest
    @CsvSource({"''", "'\n\n'", "'\"never closed'"})
    void refusesWhatIsNoStructureFile(String text) {
        assertThat(StructureFile.read(text).problems()).isNotEmpty();
    }

    @Test
    void countsRowsAsTheFileDoesAndLeavesBlankOnesOut() {
        Reading reading = StructureFile.read(HEADINGS + ",,,,,\nx,Mary,East 1,2024-05-01,,\n");

        assertThat(reading.problems()).extracting(FileProblem::row).containsExactly(3);
    }
}

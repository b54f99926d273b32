package org.plumbline.children.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.children.returns.ReturnAsked;
import org.plumbline.children.returns.ReturnProblem;
import org.plumbline.children.returns.ReturnReading;

class Ssda903ReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";

    @TempDir
    Path folder;

    private final List<Path> files = new ArrayList<>();

    @Test
    void knowsAFileByItsHeadingsWhateverItIsCalled() throws IOException {
        file("a.csv", HEADER + "1,1,27/03/2008,WBRI,D051910639385,,\n");
        file("b.txt", EPISODES + "1,15/02/2016,S,C2,N3,P1,PR0,,,,,,\n");
        file("c.csv", "child , dob,review,Review_Code\n1,27/03/2008,30/08/2017,PN6\n");

        ReturnReading reading = read(LocalDate.of(2018, 3, 31));

        assertThat(rows(reading)).isEqualTo(Map.of("header", 1, "episodes", 1, "reviews", 1));
        assertThat(reading.children()).isEqualTo(1);
        assertThat(reading.isRefused()).isFalse();
        assertThat(codes(reading)).containsOnly("other-table-missing");
    }

    @Test
    void proposesTheLastDayOfAnEpisode() throws IOException {
        file("episodes.csv", EPISODES + "1,15/02/2016,S,C2,N3,U1,PR1,14/08/2017,E3,,,,\n");

        assertThat(read(null).asAt()).isEqualTo("2017-08-14");
    }

    @Test
    void saysWhichHalfOfTheSetIsMissing() throws IOException {
        file("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,27/03/2008,30/08/2017,PN6\n");

        ReturnReading reading = read(LocalDate.of(2018, 3, 31));

        assertThat(messages(reading, "table-missing"))
                .containsExactly(
                        "The set has no Header file. Nothing it would hold can be checked.",
                        "The set has no Episodes file. Nothing it would hold can be checked.");
        assertThat(reading.isRefused()).isFalse();
    }

    @Test
    void takesACodeOnlyInItsYears() throws IOException {
        file("header.csv", HEADER + "1,M,27/03/2008,WBRI,D051910639385,,\n2,1,27/03/2008,WBRI,D051910639386,,\n");
        file("episodes.csv", EPISODES + "1,15/02/2016,S,C2,N3,P2,PR1,,,,,,\n2,15/02/2016,S,C2,N3,K3,PR1,,,,,,\n");

        assertThat(messages(read(LocalDate.of(2024, 3, 31)), "code-years"))
                .containsExactly(
                        "The code M is taken from 2024-25 on, and this return is of 2023-24. Correct it in the case"
                                + " system.",
                        "The code K3 is taken from 2024-25 on, and this return is of 2023-24. Correct it in the case"
                                + " system.");
        assertThat(messages(read(LocalDate.of(2025, 3, 31)), "code-years"))
                .extracting(message -> message.substring(0, 25))
                .containsExactly("The code 1 is taken until", "The code P2 is taken unti");
    }

    @Test
    void saysThatAFileIsNotPartOfTheReturnOfItsYear() throws IOException {
        file("sw.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1,05/12/2010,SW999,01/01/2020,,MANAGE\n");

        assertThat(codes(read(LocalDate.of(2023, 3, 31)))).contains("field-years");
        assertThat(codes(read(LocalDate.of(2024, 3, 31)))).doesNotContain("field-years");
    }

    @Nested
    class Rows {
        @Test
        void nameTheRowAndColumnOfEachProblem() throws IOException {
            file("header.csv", HEADER + "1,7,31/02/2008,WBRI,123,2,00/01/1900\n");

            ReturnReading reading = read(LocalDate.of(2024, 3, 31));

            assertThat(reading.problems())
                    .filteredOn(problem -> problem.row() == 2)
                    .extracting(ReturnProblem::column, problem -> problem.kind().key())
                    .containsExactlyInAnyOrder(
                            tuple("SEX", "code-unknown"),
                            tuple("DOB", "date-impossible"),
                            tuple("UPN", "pattern-wrong"),
                            tuple("MOTHER", "code-unknown"),
                            tuple("MC_DOB", "date-of-nothing"));
        }

        @Test
        void areRefusedWithoutAChild() throws IOException {
            file("header.csv", HEADER + ",1,27/03/2008,WBRI,D051910639385,,\n");

            ReturnReading reading = read(LocalDate.of(2024, 3, 31));

            assertThat(reading.isRefused()).isTrue();
            assertThat(codes(reading)).contains("id-missing");
        }

        @Test
        void keepIdsAsTheyAreAndNameThoseThatLookAlike() throws IOException {
            file("header.csv", HEADER + " 00123 ,1,27/03/2008,WBRI,D051910639385,,\n");
            file("episodes.csv", EPISODES + "123,15/02/2016,S,C2,N3,U1,PR1,,,,,,\n");

            ReturnReading reading = read(LocalDate.of(2024, 3, 31));

            assertThat(codes(reading)).contains("id-spaces", "ids-alike", "not-in-header");
            assertThat(reading.children()).isEqualTo(2);
        }

        @Test
        void areRefusedWhereExcelRewroteTheId() throws IOException {
            file("header.csv", HEADER + "1.23457E+11,1,27/03/2008,WBRI,D051910639385,,\n");

            assertThat(read(LocalDate.of(2024, 3, 31)).isRefused()).isTrue();
        }

        @Test
        void thatRepeatAreNamedWithTheOther() throws IOException {
            String row = "1,27/03/2008,30/08/2017,PN6\n";
            file("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n" + row + row);

            assertThat(messages(read(LocalDate.of(2018, 3, 31)), "row-twice"))
                    .containsExactly("The row is the same as row 2. Remove one of them.");
        }

        @Test
        void mustAgreeAboutTheChildFromFileToFile() throws IOException {
            file("header.csv", HEADER + "1,1,27/03/2008,WBRI,D051910639385,,\n");
            file("uasc.csv", "CHILD,SEX,DOB,DUC\n1,2,28/03/2008,28/03/2026\n");

            assertThat(codes(read(LocalDate.of(2018, 3, 31)))).contains("birth-differs", "sex-differs");
        }

        @Test
        void withACommaTooManyAreNamed() throws IOException {
            file("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,27/03/2008,30/08/2017,late,PN6\n");

            assertThat(messages(read(LocalDate.of(2018, 3, 31)), "row-width").getFirst())
                    .startsWith("The row has 5 cells and the headings are 4.");
        }
    }

    @Nested
    class Episodes {
        @Test
        void thatOverlapOrDoNotEndAreNamed() throws IOException {
            file(
                    "episodes.csv",
                    EPISODES
                            + "1,01/01/2017,S,C1,N1,U1,PR1,01/06/2017,X1,CHILD,,,\n"
                            + "1,01/05/2017,P,C1,N1,U1,PR1,,,,,,\n"
                            + "1,01/09/2017,P,C1,N1,U1,PR1,,,,,,\n");

            ReturnReading reading = read(LocalDate.of(2018, 3, 31));

            assertThat(messages(reading, "episode-overlaps"))
                    .containsExactly("The episode begins on 01/05/2017, before the child's episode of row 2 ended on"
                            + " 01/06/2017. Correct one of them.");
            assertThat(messages(reading, "episode-not-ended")).hasSize(1);
        }

        @Test
        void mayStandInAnyOrderAndAreReadByDate() throws IOException {
            file(
                    "episodes.csv",
                    EPISODES
                            + "1,01/06/2017,L,C2,N1,U1,PR1,,,,,,\n"
                            + "1,01/01/2017,S,C1,N1,U1,PR1,01/06/2017,X1,,,,\n");

            assertThat(codes(read(LocalDate.of(2018, 3, 31))))
                    .contains("episode-order")
                    .doesNotContain("episode-overlaps", "episode-gap", "episode-not-ended");
        }

        @Test
        void thatContinueMustBeginTheDayTheOldOneEnds() throws IOException {
            file(
                    "episodes.csv",
                    EPISODES
                            + "1,01/01/2017,S,C1,N1,U1,PR1,01/06/2017,X1,,,,\n"
                            + "1,03/06/2017,L,C2,N1,U1,PR1,,,,,,\n"
                            + "2,01/01/2017,S,C1,N1,U1,PR1,01/06/2017,E4A,,,,\n"
                            + "2,03/06/2017,S,C2,N1,U1,PR1,,,,,,\n");

            assertThat(messages(read(LocalDate.of(2018, 3, 31)), "episode-gap")).hasSize(1);
        }

        @Test
        void atHomeAgreeWithProviderAndLegalStatus() throws IOException {
            file(
                    "episodes.csv",
                    EPISODES
                            + "1,01/01/2017,S,V2,N1,P1,PR0,,,,,,\n"
                            + "2,01/01/2017,S,C2,N1,P1,PR1,,,,,,\n"
                            + "3,01/01/2017,S,C2,N1,U1,PR0,,,,,,\n");

            ReturnReading reading = read(LocalDate.of(2018, 3, 31));

            assertThat(messages(reading, "parents-without-order")).hasSize(1);
            assertThat(messages(reading, "provider-against-placement")).hasSize(2);
        }
    }

    private void file(String name, String text) throws IOException {
        files.add(Files.writeString(folder.resolve(name), text));
    }

    private ReturnReading read(@Nullable LocalDate asAt) throws IOException {
        return Ssda903Reader.read(files, new ReturnAsked(asAt, TODAY));
    }

    private static Map<String, Integer> rows(ReturnReading reading) {
        return reading.tables().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().key(), Map.Entry::getValue));
    }

    private static List<String> codes(ReturnReading reading) {
        return reading.problems().stream()
                .map(problem -> problem.kind().key())
                .distinct()
                .toList();
    }

    private static List<String> messages(ReturnReading reading, String code) {
        return reading.problems().stream()
                .filter(problem -> problem.kind().key().equals(code))
                .map(ReturnProblem::message)
                .toList();
    }
}

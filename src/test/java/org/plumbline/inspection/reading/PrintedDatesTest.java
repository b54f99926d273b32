package org.plumbline.inspection.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDatesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "6 November 2017 to 30 November 2017                            | 2017-11-06 | 2017-11-30",
                "11 March – 2 April 2014                                        | 2014-03-11 | 2014-04-02",
                "3 March 2015 - 25 March 2015                                   | 2015-03-03 | 2015-03-25",
                "9 October to 2 November 2017                                   | 2017-10-09 | 2017-11-02",
                "2 to 6 December 2019                                           | 2019-12-02 | 2019-12-06",
                "6-17 December 2021                                             | 2021-12-06 | 2021-12-17",
                "19 November–30 November 2018                                   | 2018-11-19 | 2018-11-30",
                "30 November to 11 December 2020.                               | 2020-11-30 | 2020-12-11",
                "14 December 2015 to 15 January 2016                            | 2015-12-14 | 2016-01-15",
                "14 December to 15 January 2016                                 | 2015-12-14 | 2016-01-15",
                "8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019 | 2019-07-08 | 2019-08-08",
                "1st and 2nd February 2024                                      | 2024-02-01 | 2024-02-02",
                "on 31 January and 1 February 2024                              | 2024-01-31 | 2024-02-01",
                "from 18 to 19 July 2018                                        | 2018-07-18 | 2018-07-19",
                "on 5 May 2022                                                  | 2022-05-05 | 2022-05-05",
                "4 Sept 2023                                                    | 2023-09-04 | 2023-09-04",
            })
    void areReadInEveryShapeReportsPrintThemIn(String text, LocalDate first, LocalDate last) {
        assertThat(PrintedDates.find(text)).hasValueSatisfying(days -> {
            assertThat(days.first()).isEqualTo(first);
            assertThat(days.last()).isEqualTo(last);
        });
    }

    @ParameterizedTest
    @CsvSource({"Inspection report", "on 31 February 2020", "in March 2019", "60 children", "on 3 March", "section 20"})
    void areNotFoundWhereNoDayIsSaid(String text) {
        assertThat(PrintedDates.find(text)).isEmpty();
    }

    @Test
    void passOverDaysWithoutAYear() {
        assertThat(PrintedDates.find("In the 12 months to 3 March the visit of 4 May 2021"))
                .hasValueSatisfying(days -> assertThat(days.first()).isEqualTo("2021-05-04"));
    }
}

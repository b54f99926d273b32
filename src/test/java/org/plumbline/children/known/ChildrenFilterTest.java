package org.plumbline.children.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.children.Cohort;
import org.plumbline.page.Form;

class ChildrenFilterTest {
    @Test
    void isRememberedWholeInTheAddress() {
        var filter = new ChildrenFilter(
                Cohort.CHILD_PROTECTION, 12L, "O'Hare & Co", "open-assessment", AgeBand.FROM_1_TO_4, "N1", "A/1");

        assertThat(filter.href())
                .isEqualTo("/children?cohort=child-protection&id=A%2F1&team=12&worker=O%27Hare+%26+Co"
                        + "&status=open-assessment&age=from-1-to-4&need=N1");
        assertThat(ChildrenFilter.of(form(filter.parameters()))).isEqualTo(filter);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({"cohort, everyone", "team, East", "team, 1234567890123456789", "status, shut", "age, 7", "need, N77"})
    void leavesOutWhatItDoesNotKnow(String name, String value) {
        assertThat(ChildrenFilter.of(form(Map.of(name, value)))).isEqualTo(ChildrenFilter.ALL);
    }

    @Test
    void coversEveryAgeOnce() {
        for (int age = 0; age <= 30; age++) {
            int years = age;
            assertThat(Stream.of(AgeBand.values()).filter(band -> band.least() <= years && years <= band.most()))
                    .as("bands of age " + age)
                    .hasSize(1);
        }
    }

    private static Form form(Map<String, String> typed) {
        return new Form(typed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new String[] {entry.getValue()})));
    }
}

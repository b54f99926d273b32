package org.plumbline.evaluation.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolReaderTest {
    private static final String SHIPPED = ToolReader.shipped().getFirst();
    private static final Tool TOOL = ToolReader.read(SHIPPED);

    @Test
    void theDefaultToolHasTwelveDomainsAndFourGrades() {
        assertThat(TOOL.title()).isEqualTo("Practice Evaluation (version 1)");
        assertThat(TOOL.domains()).hasSize(12);
        assertThat(TOOL.scale())
                .extracting(Grade::word)
                .containsExactly("Outstanding", "Good", "Requires improvement to be good", "Inadequate");
        assertThat(TOOL.lookBack()).isEqualTo(new LookBack(12, 6));
    }

    @Test
    void safetyAndOversightLimitTheOverallGrade() {
        assertThat(TOOL.domains())
                .filteredOn(Domain::limiting)
                .extracting(Domain::code)
                .containsExactly("safety", "oversight");
    }

    @Test
    void onlyPermanenceCanBeSetAsideAsAWhole() {
        assertThat(TOOL.domains())
                .filteredOn(Domain::mayNotApply)
                .extracting(Domain::code)
                .containsExactly("permanence");
    }

    @Test
    void everyDomainAsksChecksAndPromptsAndDescribesGoodAndInadequate() {
        assertThat(TOOL.domains()).allSatisfy(domain -> {
            assertThat(domain.checks()).hasSizeGreaterThanOrEqualTo(3);
            assertThat(domain.prompts()).isNotEmpty();
            assertThat(domain.descriptor(TOOL.getGrade("good"))).isPresent();
            assertThat(domain.descriptor(TOOL.getGrade("inadequate"))).isPresent();
        });
    }

    @Test
    void everyCheckIsAWholeQuestion() {
        assertThat(TOOL.domains())
                .flatExtracting(Domain::checks)
                .extracting(ComplianceCheck::question)
                .allMatch(question -> question.endsWith("?"));
    }

    @Test
    void fieldsAreFoundByTheirKeyAndNoOthers() {
        assertThat(TOOL.findField(new FieldKey("safety.check.safety-plan")))
                .get()
                .extracting(ToolField::kind)
                .isEqualTo(FieldKind.ANSWER);
        assertThat(TOOL.findField(new FieldKey("safety.check.forged"))).isEmpty();
        assertThat(TOOL.findField(new FieldKey("nowhere.strength"))).isEmpty();
    }

    @Test
    void everyFieldOfTheListIsFoundAlone() {
        Map<FieldKey, ToolField> fields = TOOL.fields();

        assertThat(fields).hasSizeGreaterThan(200);
        assertThat(fields)
                .allSatisfy((key, field) -> assertThat(TOOL.findField(key)).contains(field));
    }

    @Test
    void headerLinesThatAreKnownAreNotPlacesToWrite() {
        assertThat(TOOL.findField(new FieldKey("about.team"))).isEmpty();
        assertThat(TOOL.findField(new FieldKey("about.family-feedback"))).isPresent();
        assertThat(TOOL.findField(new FieldKey("about.family-feedback.reason"))).isPresent();
        assertThat(TOOL.findField(new FieldKey("about.legacy.reason"))).isEmpty();
    }

    @Test
    void refusesALimiterOnADomainThatIsNotThere() {
        String broken = SHIPPED.replace("\"domain\": \"visits\"", "\"domain\": \"visiting\"");

        assertThatThrownBy(() -> ToolReader.read(broken))
                .hasMessage("unexplained-late-visit names a domain the tool has not: visiting");
    }

    @Test
    void refusesALimiterOnACheckThatIsNotThere() {
        String broken = SHIPPED.replace("visits.check.lateness-explained", "visits.check.lateness");

        assertThatThrownBy(() -> ToolReader.read(broken)).hasMessageContaining("looks at a check the tool has not");
    }

    @Test
    void refusesAPartItDoesNotKnow() {
        String broken = SHIPPED.replaceFirst("\"purpose\"", "\"purposes\"");

        assertThatThrownBy(() -> ToolReader.read(broken)).hasMessageStartingWith("Not an evaluation tool");
    }

    @Test
    void aKeyOfAnotherShapeIsNoKey() {
        assertThat(FieldKey.isWellFormed("safety.check.safety-plan")).isTrue();
        assertThat(FieldKey.isWellFormed("safety")).isFalse();
        assertThat(FieldKey.isWellFormed("safety..check")).isFalse();
        assertThat(FieldKey.isWellFormed("safety.<script>")).isFalse();
        assertThat(FieldKey.isWellFormed("a." + "b".repeat(200))).isFalse();
    }
}

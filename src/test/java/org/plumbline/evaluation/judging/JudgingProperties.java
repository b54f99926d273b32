package org.plumbline.evaluation.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.judging.AnswerSheets.TOOL;
import static org.plumbline.evaluation.judging.AnswerSheets.key;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.evaluation.tool.Domain;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Grade;
import org.plumbline.evaluation.tool.Overall;

class JudgingProperties {
    @Property
    void turningAYesIntoAPartlyNeverRaisesCompliance(@ForAll List<Answer> answers) {
        List<Answer> harsher = answers.stream()
                .map(answer -> answer == Answer.YES ? Answer.PARTLY : answer)
                .toList();

        Compliance compliance = Compliance.of(harsher.stream());

        assertThat(compliance.met()).isZero();
        assertThat(compliance.counted())
                .isEqualTo(Compliance.of(answers.stream()).counted());
    }

    @Property
    void complianceLiesBetweenNoneAndAll(@ForAll List<Answer> answers) {
        Compliance.of(answers.stream())
                .percent()
                .ifPresent(percent -> assertThat(percent).isBetween(0, 100));
    }

    @Property
    void whatDoesNotApplyChangesNothing(@ForAll List<Answer> answers) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(Answer.NOT_APPLICABLE);

        assertThat(Compliance.of(more.stream())).isEqualTo(Compliance.of(answers.stream()));
    }

    @Property
    void aWorseDomainNeverRaisesTheCeiling(
            @ForAll("domains") Domain domain, @ForAll("grades") Grade one, @ForAll("grades") Grade other) {
        Grade worse = Grade.worse(one, other);
        Grade better = worse.equals(one) ? other : one;
        AnswerSheet sheet = AnswerSheets.complete();

        Grade atBetter = ceiling(sheet.with(domain.grade(), better.code()));
        Grade atWorse = ceiling(sheet.with(domain.grade(), worse.code()));

        assertThat(atWorse.isBetterThan(atBetter)).isFalse();
    }

    @Property
    void takingAnyRequiredFieldAwayBlocksCompletion(@ForAll("written") FieldKey field) {
        AnswerSheet sheet = AnswerSheets.complete().with(field, "");

        assertThat(Completeness.missing(sheet, Set.of()))
                .isNotEmpty()
                .allSatisfy(
                        missing -> assertThat(TOOL.findField(missing.field())).isPresent());
    }

    @Property
    void aContestedFieldAlwaysBlocksCompletion(@ForAll("written") FieldKey field) {
        assertThat(Completeness.missing(AnswerSheets.complete(), Set.of(field)))
                .extracting(Missing::field)
                .contains(field);
    }

    @Property
    void everyMissingItemLiesInItsOwnSection(@ForAll("written") FieldKey field) {
        assertThat(Completeness.missing(AnswerSheets.complete().with(field, ""), Set.of()))
                .allSatisfy(missing -> assertThat(missing.field().section())
                        .isEqualTo(missing.section().code()));
    }

    @Property
    void whatIsAcceptedIsAcceptedAgain(@ForAll String typed) {
        var field = TOOL.findField(key("voice.worry")).orElseThrow();
        var today = LocalDate.parse("2026-03-27");

        if (TypedValue.check(TOOL, field, typed, today) instanceof TypedValue.Accepted(String value)) {
            assertThat(TypedValue.check(TOOL, field, value, today)).isEqualTo(new TypedValue.Accepted(value));
        }
    }

    @Provide
    Arbitrary<Domain> domains() {
        return Arbitraries.of(TOOL.domains());
    }

    @Provide
    Arbitrary<Grade> grades() {
        return Arbitraries.of(TOOL.scale());
    }

    @Provide
    Arbitrary<FieldKey> written() {
        return Arbitraries.of(
                AnswerSheets.complete().values().keySet().stream().sorted().toList());
    }

    private static Grade ceiling(AnswerSheet sheet) {
        return Ceiling.lowest(sheet, Overall.GRADE).orElse(TOOL.scale().getFirst());
    }
}

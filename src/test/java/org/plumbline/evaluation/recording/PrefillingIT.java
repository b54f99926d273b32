package org.plumbline.evaluation.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.evaluation.judging.AnswerSheets.key;

import org.junit.jupiter.api.Test;
import org.plumbline.evaluation.tool.FieldKey;

class PrefillingIT extends OnAnEvaluation {
    private final FieldKey inTime = key("assessment.check.in-time");

    @Test
    void answersWhatTheExtractProvesAndSaysHow() {
        extractSaysAnAssessmentTook("2025-11-03", "2025-12-01");

        assertThat(opened().prefill(inTime)).get().satisfies(prefill -> {
            assertThat(prefill.value()).isEqualTo("yes");
            assertThat(prefill.source())
                    .isEqualTo("The assessment started on 3 November 2025, authorised on 1 December 2025:"
                            + " 20 working days of at most 45. From the extract of 28 February 2026.");
        });
        assertThat(opened().written().has(inTime)).isFalse();
        assertThat(opened().effective().text(inTime)).hasValue("yes");
    }

    @Test
    void givesWayToTheAuditor() {
        extractSaysAnAssessmentTook("2025-11-03", "2025-12-01");

        save(inTime, "partly", 0);

        assertThat(opened().effective().text(inTime)).hasValue("partly");
    }

    @Test
    void isFrozenAtCompletion() {
        extractSaysAnAssessmentTook("2025-11-03", "2025-12-01");
        it.fillIn(saving);
        save(inTime, "", 1);
        complete();

        extractSaysAnAssessmentTook("2025-12-15", "2026-02-27");

        assertThat(opened().effective().text(inTime)).hasValue("yes");
    }

    @Test
    void showsTheHeaderAsTheExtractAndWhoIsWhoTellIt() {
        assertThat(opened().prefill(key("about.cohort")))
                .get()
                .extracting(Prefill::value, Prefill::source)
                .containsExactly("Children in need", "From the extract of 28 February 2026.");
        assertThat(opened().prefill(key("about.manager")))
                .get()
                .extracting(Prefill::value)
                .isEqualTo("Mina Ford");
        assertThat(opened().prefill(key("about.held-since"))).isEmpty();
    }

    private void extractSaysAnAssessmentTook(String from, String until) {
        making.in(
                it.authority,
                () -> jdbc.sql("""
                    with fact as (
                        insert into facts (authority_id, child_id, kind, natural_key, happened_on, until_on, attributes,
                                           content_hash)
                        values (plumbline_authority(), :child, 'assessment', :from, cast(:from as date),
                                cast(:until as date), '{"disability": "no"}', sha256(cast(:from as bytea)))
                        returning id)
                    insert into fact_sources (authority_id, extract_id, fact_id, list, sheet, row_number)
                    select plumbline_authority(), (select id from extracts), fact.id, 4, 'List 4', 2 from fact
                    """)
                        .param("child", it.child.value())
                        .param("from", from)
                        .param("until", until)
                        .update());
    }
}

package org.plumbline.evaluation.recording;

import org.plumbline.action.alert.FindingSource;
import org.plumbline.children.ChildId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Vouches for the evaluations that actions and safety alerts say they come from. */
@Store
class EvaluationsAsSources implements FindingSource {
    private final JdbcClient jdbc;

    EvaluationsAsSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAbout(long evaluationId, ChildId child) {
        return jdbc.sql("select exists (select from evaluations where id = :id and child_id = :child)")
                .param("id", evaluationId)
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }
}

package org.plumbline.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.authority.WorkerId;
import org.plumbline.database.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Asks what every room has for somebody, in one statement. */
@Store
class AskingForWork {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    AskingForWork(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
    }

    /** What came of the questions, in their order. */
    List<Work> ask(List<WorkQuestion<?>> questions, Viewer viewer) {
        if (questions.isEmpty()) {
            return List.of();
        }
        @Nullable WorkerId self = viewer.person().worker();
        return jdbc.sql(together(questions))
                .param("account", viewer.person().account().value())
                .param("worker", viewer.reach().workerId())
                .param("self", self == null ? -1L : self.value())
                .param("teams", viewer.reach().teamIds())
                .param("everything", viewer.reach().everything())
                .param("today", viewer.today())
                .param("now", Timestamp.from(viewer.now()))
                .param("lastHere", Timestamp.from(viewer.lastHere()))
                .query((row, _) -> answers(questions, row))
                .single();
    }

    private static String together(List<WorkQuestion<?>> questions) {
        return questions.stream()
                .map(question -> "(select json_agg(q) from (" + question.select() + ") q)")
                .collect(Collectors.joining(",\n", "select ", ""));
    }

    private List<Work> answers(List<WorkQuestion<?>> questions, ResultSet row) throws SQLException {
        List<Work> answers = new ArrayList<>();
        for (WorkQuestion<?> question : questions) {
            answers.add(answer(question, row.getString(answers.size() + 1)));
        }
        return answers;
    }

    private <R> Work answer(WorkQuestion<R> question, @Nullable String found) {
        List<R> rows = found == null
                ? List.of()
                : json.readValue(found, json.getTypeFactory().constructCollectionType(List.class, question.row()));
        return question.answer().apply(rows);
    }
}

package org.plumbline.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agrees new actions, for the pages of this room and for every room in which findings are made. */
@Service
public class AgreeingActions {
    private final Actions actions;
    private final Trail trail;
    private final Clock clock;

    AgreeingActions(Actions actions, Trail trail, Clock clock) {
        this.actions = actions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** The action stands. */
    public record Agreed(ActionId id) implements Outcome {}

    /** It does not, for all of these reasons. */
    public record Refused(List<Reason> reasons) implements Outcome {}

    /** Why an action was not agreed; each names the field it concerns and says what to do. */
    public enum Reason {
        WHAT_MISSING("what", "Say what must be done."),
        DUE_IN_PAST("due-on", "The due date must be today or later.");

        private final String field;
        private final String text;

        Reason(String field, String text) {
            this.field = field;
            this.text = text;
        }

        /** The form field it concerns. */
        public String field() {
            return field;
        }

        /** What the person is told. */
        public String text() {
            return text;
        }
    }

    /** Agrees an action now. */
    @Transactional
    public Outcome agree(NewAction action, ActingPerson by) {
        Instant now = clock.instant();
        List<Reason> reasons = objections(action, Dates.dayOf(now));
        if (!reasons.isEmpty()) {
            return new Refused(reasons);
        }
        ActionId id = keep(action, ActionEvent.agreed(action, by, now));
        trail.changed("action-agreed", Subject.of("action", id.value()), references(action));
        return new Agreed(id);
    }

    ActionId keep(NewAction action, ActionEvent agreed) {
        ActionId id = actions.add(action, agreed);
        actions.addEvent(id, agreed);
        return id;
    }

    static List<Reason> objections(NewAction action, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (action.what().isBlank()) {
            reasons.add(Reason.WHAT_MISSING);
        }
        if (action.dueOn().isBefore(today)) {
            reasons.add(Reason.DUE_IN_PAST);
        }
        return reasons;
    }

    private static Map<String, Object> references(NewAction action) {
        var references = new TreeMap<String, Object>();
        if (action.child() != null) {
            references.put("child", action.child().value());
        }
        references.put("source", action.source().kind());
        Long sourceId = action.source().id();
        if (sourceId != null) {
            references.put("sourceId", sourceId);
        }
        references.put("owner", action.owner().value());
        references.put("dueOn", action.dueOn().toString());
        return references;
    }
}

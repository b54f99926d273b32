package org.plumbline.evaluation.recording;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Reach;
import org.plumbline.authority.WorkerId;
import org.plumbline.evaluation.EvaluationId;
import org.plumbline.evaluation.Reason;
import org.plumbline.evaluation.judging.EvaluationState;
import org.plumbline.evaluation.judging.Lifecycle;
import org.plumbline.evaluation.judging.TypedValue;
import org.plumbline.evaluation.tool.FieldKey;
import org.plumbline.evaluation.tool.Tool;
import org.plumbline.evaluation.tool.ToolField;
import org.plumbline.page.Dates;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.plumbline.writing.FieldHistory;
import org.plumbline.writing.FieldHistory.Append;
import org.plumbline.writing.FieldHistory.Decision;
import org.plumbline.writing.FieldHistory.Unchanged;
import org.plumbline.writing.FieldHistory.UnknownBase;
import org.plumbline.writing.FieldHistory.Written;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves what an auditor types, field by field. What cannot be saved is refused in words and goes back to its writer. */
@Service
public class SavingField {
    private static final Reason OUT_OF_DATE =
            new Reason("unknown-version", "This page is out of date. Copy what you typed and open it again");

    private final ReadingEvaluation reading;
    private final Evaluations evaluations;
    private final Entries entries;
    private final ToolVersions tools;
    private final Trail trail;
    private final Clock clock;

    SavingField(
            ReadingEvaluation reading,
            Evaluations evaluations,
            Entries entries,
            ToolVersions tools,
            Trail trail,
            Clock clock) {
        this.reading = reading;
        this.evaluations = evaluations;
        this.entries = entries;
        this.tools = tools;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of something typed. */
    public sealed interface Outcome {}

    /**
     * It is kept.
     *
     * @param version what the next saving is based on
     * @param changed false when it says what stands there already
     */
    public record Saved(int version, Instant at, boolean changed) implements Outcome {}

    /**
     * It is kept beside another text, which its writer had not seen; somebody must choose.
     *
     * @param theirs what stands in the field
     * @param mine what was typed now
     */
    public record Conflict(Entry theirs, Entry mine) implements Outcome {}

    /** It is not kept. */
    public record Refused(Reason reason) implements Outcome {}

    /** Saves one field. */
    @Transactional
    public Outcome save(EvaluationId id, Reach reach, Typed typed) {
        return write(id, reach, List.of(typed), false).values().iterator().next();
    }

    /** Saves the fields of a section: those that can be saved are, whatever becomes of the others. */
    @Transactional
    public Map<FieldKey, Outcome> saveAll(EvaluationId id, Reach reach, List<Typed> all) {
        return write(id, reach, all, false);
    }

    /**
     * Saves the text a person chose where two stood in one field.
     *
     * @param chosen the text, with the newest version that the person saw as its base
     */
    @Transactional
    public Outcome choose(EvaluationId id, Reach reach, Typed chosen) {
        return write(id, reach, List.of(chosen), true).values().iterator().next();
    }

    private Map<FieldKey, Outcome> write(EvaluationId id, Reach reach, List<Typed> all, boolean choosing) {
        evaluations.hold(id);
        EvaluationRow row = reading.row(id, reach);
        Optional<Reason> closed = mayNotWrite(row, reach);
        Tool tool = tools.get(row.toolVersion());
        Map<FieldKey, Outcome> outcomes = new LinkedHashMap<>();
        for (Typed typed : all) {
            outcomes.put(
                    typed.field(),
                    closed.<Outcome>map(Refused::new).orElseGet(() -> write(row, reach, tool, typed, choosing)));
        }
        if (outcomes.values().stream().anyMatch(SavingField::isNew)) {
            start(row);
        }
        return outcomes;
    }

    private Outcome write(EvaluationRow row, Reach reach, Tool tool, Typed typed, boolean choosing) {
        @Nullable ToolField field = tool.findField(typed.field()).orElse(null);
        if (field == null) {
            return new Refused(new Reason("unknown-field", "This tool has no such question"));
        }
        LocalDate today = Dates.dayOf(clock.instant());
        return switch (TypedValue.check(tool, field, typed.value(), today)) {
            case TypedValue.Refused(Reason reason) -> new Refused(reason);
            case TypedValue.Accepted(String value) -> {
                FieldHistory history = entries.history(row.id(), typed.field(), typed.base());
                Decision decision = choosing ? history.choose(value, typed.base()) : history.save(value, typed.base());
                yield keep(row, writer(reach), typed.field(), history, decision);
            }
        };
    }

    private Outcome keep(EvaluationRow row, WorkerId writer, FieldKey field, FieldHistory history, Decision decision) {
        Instant now = clock.instant();
        return switch (decision) {
            case Unchanged(int version) -> new Saved(version, now, false);
            case UnknownBase() -> new Refused(OUT_OF_DATE);
            case Append(Written written) -> {
                entries.add(row.id(), field, written, writer, now);
                trail.changed(
                        written.standsBeside() ? "evaluation-written-beside" : "evaluation-written",
                        Subject.of("evaluation", row.id().value()),
                        Map.of("field", field.value(), "version", written.version()));
                yield written.standsBeside()
                        ? conflict(row.id(), field, history, written)
                        : new Saved(written.version(), now, true);
            }
        };
    }

    private Conflict conflict(EvaluationId id, FieldKey field, FieldHistory before, Written mine) {
        int theirs = before.current().orElseThrow().version();
        return new Conflict(
                entries.find(id, field, theirs).orElseThrow(),
                entries.find(id, field, mine.version()).orElseThrow());
    }

    private void start(EvaluationRow row) {
        if (Lifecycle.after(row.state(), Lifecycle.Event.START, Lifecycle.Actor.AUDITOR)
                instanceof Lifecycle.Moved(EvaluationState to)) {
            evaluations.move(row.id(), to, null, clock.instant());
            trail.changed(
                    "evaluation-started",
                    Subject.of("evaluation", row.id().value()),
                    Map.of("child", row.child().value()));
        }
    }

    private static boolean isNew(Outcome outcome) {
        return switch (outcome) {
            case Saved saved -> saved.changed();
            case Conflict _ -> true;
            case Refused _ -> false;
        };
    }

    private static WorkerId writer(Reach reach) {
        return Objects.requireNonNull(reach.worker(), "Only somebody in the structure is allocated an evaluation");
    }

    private static Optional<Reason> mayNotWrite(EvaluationRow row, Reach reach) {
        if (Sight.of(row, reach) == Sight.WRITE) {
            return Optional.empty();
        }
        return Optional.of(
                row.ties().audits()
                        ? new Reason("closed", "This evaluation is finished, so nothing in it can be changed")
                        : new Reason("not-yours", "Only the auditor writes in this evaluation"));
    }
}

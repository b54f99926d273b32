package org.plumbline.evaluation;

/** The addresses of this room's pages. */
public final class EvaluationLinks {
    /** The list of evaluations. */
    public static final String LIST = "/evaluations";

    private EvaluationLinks() {}

    /** An evaluation: its task list while it is open, what it found once it is completed. */
    public static String of(EvaluationId id) {
        return LIST + "/" + id.value();
    }

    /** One section of an evaluation, to write in. */
    public static String section(EvaluationId id, String section) {
        return of(id) + "/sections/" + section;
    }

    /** The place of a field on the page of its section. */
    public static String field(EvaluationId id, String section, String elementId) {
        return section(id, section) + "#" + elementId;
    }

    /** Where fields are saved one by one; the field's key follows. */
    public static String fields(EvaluationId id) {
        return of(id) + "/fields/";
    }

    /** Where a person chooses between two texts of one field. */
    public static String choice(EvaluationId id, String field) {
        return fields(id) + field + "/choice";
    }

    public static String completion(EvaluationId id) {
        return of(id) + "/completion";
    }

    /** What the worker will see. */
    public static String preview(EvaluationId id) {
        return of(id) + "/preview";
    }

    public static String withdrawal(EvaluationId id) {
        return of(id) + "/withdrawal";
    }
}

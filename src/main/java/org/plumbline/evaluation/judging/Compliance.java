package org.plumbline.evaluation.judging;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.plumbline.evaluation.tool.Answer;
import org.plumbline.evaluation.tool.Domain;

/**
 * How many of the compliance checks that count were met: Yes over Yes, Partly, No and Not evidenced. Partly is not compliant; a
 * check that does not apply, or has no answer yet, is in neither number.
 *
 * @param met checks answered Yes
 * @param counted checks answered, other than Not applicable
 */
public record Compliance(int met, int counted) {
    public Compliance {
        if (met < 0 || met > counted) {
            throw new IllegalArgumentException("The checks met are some of those counted");
        }
    }

    public static Compliance of(Stream<Answer> answers) {
        return answers.filter(Answer::counts)
                .map(answer -> new Compliance(answer == Answer.YES ? 1 : 0, 1))
                .reduce(new Compliance(0, 0), Compliance::plus);
    }

    /** Over the checks of one domain; over none of them if the domain was set aside. */
    public static Compliance of(AnswerSheet sheet, Domain domain) {
        return sheet.isSetAside(domain)
                ? new Compliance(0, 0)
                : of(domain.checks().stream().flatMap(check -> sheet.answer(domain.answerTo(check)).stream()));
    }

    /** Over every check of the tool. */
    public static Compliance of(AnswerSheet sheet) {
        return sheet.tool().domains().stream()
                .map(domain -> of(sheet, domain))
                .reduce(new Compliance(0, 0), Compliance::plus);
    }

    public Compliance plus(Compliance other) {
        return new Compliance(met + other.met, counted + other.counted);
    }

    /** Whole per cent, a half rounded up; empty when nothing counts. */
    public OptionalInt percent() {
        return counted == 0 ? OptionalInt.empty() : OptionalInt.of((200 * met + counted) / (2 * counted));
    }
}

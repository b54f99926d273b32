package org.plumbline.plan.life;

import static org.plumbline.plan.Delivery.AT_RISK;
import static org.plumbline.plan.Delivery.DELIVERED;
import static org.plumbline.plan.Delivery.NOT_STARTED;
import static org.plumbline.plan.Delivery.OFF_TRACK;
import static org.plumbline.plan.Delivery.ON_TRACK;
import static org.plumbline.plan.Delivery.VERIFIED;
import static org.plumbline.plan.Impact.EARLY;
import static org.plumbline.plan.Impact.EMBEDDED;
import static org.plumbline.plan.Impact.EVIDENT;
import static org.plumbline.plan.Impact.NONE_YET;
import static org.plumbline.plan.life.Condition.DELIVERY_EVIDENCE;
import static org.plumbline.plan.life.Condition.DELIVERY_VERIFIED;
import static org.plumbline.plan.life.Condition.IMPACT_EVIDENCE;
import static org.plumbline.plan.life.Condition.LEAD_KNOWN;
import static org.plumbline.plan.life.Condition.MEASURE_HELD;
import static org.plumbline.plan.life.Condition.MILESTONES_DONE;
import static org.plumbline.plan.life.Condition.REASON;
import static org.plumbline.plan.life.Condition.RE_AUDIT_AGREES;
import static org.plumbline.plan.life.Condition.TWO_KINDS;
import static org.plumbline.plan.life.Condition.WORDS;
import static org.plumbline.plan.life.Who.INDEPENDENT;
import static org.plumbline.plan.life.Who.LEAD;
import static org.plumbline.plan.life.Who.OVERSEER;

import java.util.List;
import java.util.Optional;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;

/**
 * One way from a state to another: what it is called, who may go it, and what must hold. What stands in neither table
 * cannot happen.
 *
 * @param called what people do who go it, as a verb: "verify"
 */
public record Edge<S extends Enum<S>>(S from, S to, String called, Who who, List<Condition> must) {

    /** The ways between states of delivery. */
    public static final List<Edge<Delivery>> DELIVERY = List.of(
            report(NOT_STARTED, ON_TRACK),
            report(NOT_STARTED, AT_RISK),
            report(NOT_STARTED, OFF_TRACK),
            report(ON_TRACK, AT_RISK),
            report(ON_TRACK, OFF_TRACK),
            report(AT_RISK, ON_TRACK),
            report(AT_RISK, OFF_TRACK),
            report(OFF_TRACK, ON_TRACK),
            report(OFF_TRACK, AT_RISK),
            deliver(ON_TRACK),
            deliver(AT_RISK),
            deliver(OFF_TRACK),
            edge(DELIVERED, VERIFIED, "verify", INDEPENDENT, WORDS, LEAD_KNOWN, DELIVERY_EVIDENCE, MILESTONES_DONE),
            edge(DELIVERED, ON_TRACK, "send back", INDEPENDENT, REASON),
            edge(DELIVERED, AT_RISK, "send back", INDEPENDENT, REASON),
            edge(DELIVERED, OFF_TRACK, "send back", INDEPENDENT, REASON),
            edge(VERIFIED, ON_TRACK, "reopen", OVERSEER, REASON),
            edge(VERIFIED, AT_RISK, "reopen", OVERSEER, REASON),
            edge(VERIFIED, OFF_TRACK, "reopen", OVERSEER, REASON));

    /** The ways between states of impact. */
    public static final List<Edge<Impact>> IMPACT = List.of(
            edge(NONE_YET, EARLY, "see first signs", LEAD, WORDS, IMPACT_EVIDENCE),
            edge(EARLY, EVIDENT, "find evident", INDEPENDENT, WORDS, LEAD_KNOWN, TWO_KINDS),
            edge(
                    EVIDENT,
                    EMBEDDED,
                    "find embedded",
                    INDEPENDENT,
                    WORDS,
                    LEAD_KNOWN,
                    TWO_KINDS,
                    DELIVERY_VERIFIED,
                    MEASURE_HELD,
                    RE_AUDIT_AGREES),
            edge(EARLY, NONE_YET, "take back", OVERSEER, REASON),
            edge(EVIDENT, EARLY, "take back", OVERSEER, REASON),
            edge(EVIDENT, NONE_YET, "take back", OVERSEER, REASON),
            edge(EMBEDDED, EVIDENT, "take back", OVERSEER, REASON),
            edge(EMBEDDED, EARLY, "take back", OVERSEER, REASON),
            edge(EMBEDDED, NONE_YET, "take back", OVERSEER, REASON));

    public Edge {
        must = List.copyOf(must);
    }

    static <S extends Enum<S>> Optional<Edge<S>> find(List<Edge<S>> table, S from, S to) {
        return table.stream().filter(edge -> edge.from == from && edge.to == to).findFirst();
    }

    private static Edge<Delivery> report(Delivery from, Delivery to) {
        return edge(from, to, "report", LEAD, WORDS);
    }

    private static Edge<Delivery> deliver(Delivery from) {
        return edge(
                from, DELIVERED, "say it is delivered", LEAD, WORDS, LEAD_KNOWN, DELIVERY_EVIDENCE, MILESTONES_DONE);
    }

    private static <S extends Enum<S>> Edge<S> edge(S from, S to, String called, Who who, Condition... must) {
        return new Edge<>(from, to, called, who, List.of(must));
    }
}

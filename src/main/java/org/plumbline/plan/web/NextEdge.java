package org.plumbline.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.plan.Delivery;
import org.plumbline.plan.Impact;
import org.plumbline.plan.life.Condition;
import org.plumbline.plan.life.Edge;
import org.plumbline.plan.life.PlanLifecycle;
import org.plumbline.plan.life.Situation;

/** The way forward from a state, and what of its conditions does not hold yet. */
final class NextEdge {
    private NextEdge() {}

    /** To delivered while work goes on, to verified once it is delivered; null where neither is next. */
    static @Nullable Edge<Delivery> delivery(Delivery from) {
        Delivery to = from == Delivery.DELIVERED ? Delivery.VERIFIED : Delivery.DELIVERED;
        return Edge.DELIVERY.stream()
                .filter(edge -> edge.from() == from && edge.to() == to)
                .findFirst()
                .orElse(null);
    }

    /** To the next state of impact; null once it is embedded. */
    static @Nullable Edge<Impact> impact(Impact from) {
        return Edge.IMPACT.stream()
                .filter(edge -> edge.from() == from && edge.to().compareTo(from) > 0)
                .findFirst()
                .orElse(null);
    }

    /** What is missing, in words; nothing when all of it holds. */
    static List<String> missing(Edge<?> edge, Situation situation) {
        return PlanLifecycle.missing(edge, situation).stream()
                .map(Condition::words)
                .toList();
    }

    /** Who may say that it is so, as a sentence. */
    static String whoMaySay(Edge<?> edge) {
        return "This is for " + edge.who().words() + " to say.";
    }
}

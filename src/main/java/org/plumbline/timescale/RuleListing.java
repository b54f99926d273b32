package org.plumbline.timescale;

import java.io.PrintWriter;
import java.util.List;
import org.plumbline.children.JsonText;
import org.plumbline.page.Dates;
import org.plumbline.timescale.rule.Rule;
import org.plumbline.timescale.rule.RulePattern;

/** The rules there are, with their sources. */
final class RuleListing {
    private RuleListing() {}

    static void words(List<Rule> rules, PrintWriter out) {
        for (Rule rule : rules) {
            out.println(rule.name() + ": " + rule.title());
            for (RulePattern pattern : rule.patterns()) {
                String name = pattern.name().isEmpty() ? "" : pattern.name() + ": ";
                out.println("    %s%s; %s; %s"
                        .formatted(name, pattern.schedule().words(), pattern.source(), validity(pattern)));
            }
        }
    }

    private static String validity(RulePattern pattern) {
        if (pattern.validFrom() == null) {
            return "not in force yet, or not switched on";
        }
        String from = "from " + Dates.day(pattern.validFrom());
        return pattern.validTo() == null ? from : from + " to " + Dates.day(pattern.validTo());
    }

    static void json(List<Rule> rules, PrintWriter out) {
        var text = new StringBuilder(8192).append('[');
        String separator = "";
        for (Rule rule : rules) {
            for (RulePattern pattern : rule.patterns()) {
                pattern(text.append(separator), rule, pattern);
                separator = ",\n";
            }
        }
        out.println(text.append(']'));
    }

    private static void pattern(StringBuilder text, Rule rule, RulePattern pattern) {
        JsonText json = new JsonText(text)
                .member("rule", rule.name())
                .member("title", rule.title())
                .member("pattern", pattern.name())
                .member("due", pattern.schedule().words())
                .member("confidence", pattern.confidence().label())
                .member("citation", pattern.citation())
                .member("address", pattern.address());
        if (pattern.validFrom() != null) {
            json.member("validFrom", pattern.validFrom());
        }
        if (pattern.validTo() != null) {
            json.member("validTo", pattern.validTo());
        }
        json.end();
    }
}

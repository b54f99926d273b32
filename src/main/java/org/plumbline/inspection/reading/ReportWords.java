package org.plumbline.inspection.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read of a report, for people at a terminal. */
public final class ReportWords {
    private ReportWords() {}

    /** Some lines; the last one has no line break. */
    public static String write(String file, InspectionReport report) {
        StringBuilder words = new StringBuilder(file).append('\n');
        words.append("  %s: %s%n".formatted(name(report), report.kind().label()));
        words.append("  inspected %s to %s, published %s%n"
                .formatted(day(report.inspectedFrom()), day(report.inspectedTo()), day(report.published())));
        judgements(words, "Judgements", report.judgements());
        judgements(words, "Judgements of earlier inspections", report.previous());
        recommendations(words, report.recommendations());
        words.append("  %d numbered paragraphs%n".formatted(report.paragraphs().size()));
        report.doubts().forEach(doubt -> words.append("  Not certain: %s%n".formatted(doubt.sentence())));
        return words.toString().stripTrailing();
    }

    private static String name(InspectionReport report) {
        return report.authority().isEmpty() ? "An authority that was not recognised" : report.authority();
    }

    private static void judgements(StringBuilder words, String title, List<Judgement> judgements) {
        if (!judgements.isEmpty()) {
            words.append("  ").append(title).append('\n');
        }
        for (Judgement judgement : judgements) {
            words.append("    %s: %s%n"
                    .formatted(judgement.heading(), judgement.grade().label()));
        }
    }

    private static void recommendations(StringBuilder words, List<ReadRecommendation> recommendations) {
        for (Addressee body : Addressee.values()) {
            List<ReadRecommendation> own =
                    recommendations.stream().filter(each -> each.body() == body).toList();
            if (!own.isEmpty()) {
                words.append("  What must improve: ").append(body.label()).append('\n');
            }
            own.forEach(each -> words.append(
                    "    %d. %s%s%n".formatted(each.number(), each.immediate() ? "[immediate] " : "", each.text())));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "not printed" : day.toString();
    }
}

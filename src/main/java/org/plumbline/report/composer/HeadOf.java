package org.plumbline.report.composer;

import org.jspecify.annotations.Nullable;
import org.plumbline.page.Dates;
import org.plumbline.report.composer.outline.OutlineSection;
import org.plumbline.report.composer.template.HeadLine;
import org.plumbline.report.document.Head;
import org.plumbline.report.document.Head.Fact;
import org.plumbline.report.document.Openness;

/** The head of a report, line by line as its template asks. */
final class HeadOf {
    private HeadOf() {}

    static Head draft(Draft draft) {
        return new Head(
                draft.authority(),
                draft.template().kind(),
                draft.details().title(),
                draft.template().head().stream().map(line -> fact(line, draft)).toList());
    }

    private static Fact fact(HeadLine line, Draft draft) {
        Details details = draft.details();
        return switch (line.content()) {
            case TITLE -> plain(line, details.title());
            case MEETING_DATE -> plain(line, Dates.weekday(details.meetingOn()));
            case AUTHOR -> plain(line, details.author());
            case CONTACT_OFFICER -> {
                @Nullable String email = details.contactEmail().isEmpty() ? null : details.contactEmail();
                yield new Fact(line.label(), details.contactOfficer(), email);
            }
            case CABINET_MEMBER -> plain(line, details.cabinetMember());
            case PUBLICATION -> plain(line, publication(draft));
        };
    }

    private static String publication(Draft draft) {
        boolean all = draft.outline().all().map(OutlineSection::openness).allMatch(Openness::isPublic);
        return all ? "For publication" : "For publication in part: some of it is exempt or confidential";
    }

    private static Fact plain(HeadLine line, String value) {
        return new Fact(line.label(), value, null);
    }
}

package org.plumbline.inspection.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.plumbline.access.AccountId;
import org.plumbline.inspection.InspectionId;
import org.plumbline.inspection.PastInspection;
import org.plumbline.inspection.PastInspections;
import org.plumbline.inspection.kept.Codes;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Addressee;
import org.plumbline.inspection.reading.Area;
import org.plumbline.inspection.reading.Grade;
import org.plumbline.inspection.reading.InspectionKind;
import org.plumbline.inspection.reading.Judgement;
import org.plumbline.inspection.reading.ReadParagraph;
import org.plumbline.inspection.reading.ReadRecommendation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes an inspection with a history through the same steps as a person does. */
@Service
class EnteringPastInspection implements PastInspections {
    private final DraftingReport drafting;
    private final EditingDraft editing;
    private final ConfirmingDraft confirming;

    EnteringPastInspection(DraftingReport drafting, EditingDraft editing, ConfirmingDraft confirming) {
        this.drafting = drafting;
        this.editing = editing;
        this.confirming = confirming;
    }

    @Override
    @Transactional
    public InspectionId enter(PastInspection inspection, AccountId by) {
        DraftId draft = drafting.beginByHand(inspection.authority(), by);
        editing.keep(draft, editing.get(draft.value()).version(), content(inspection), by);
        Draft edited = editing.get(draft.value());
        return switch (confirming.confirm(edited, edited.version(), by)) {
            case ConfirmingDraft.Confirmed confirmed -> confirmed.inspection();
            case ConfirmingDraft.Refused refused ->
                throw new IllegalArgumentException(String.join("; ", refused.faults()));
            case ConfirmingDraft.Conflict _ ->
                throw new IllegalArgumentException("Somebody else changed the draft of " + inspection.title());
        };
    }

    private static ReportContent content(PastInspection inspection) {
        return new ReportContent(
                inspection.authority(),
                coded(InspectionKind.class, inspection.kind()),
                inspection.title(),
                inspection.inspectedFrom(),
                inspection.inspectedTo(),
                inspection.published(),
                inspection.received(),
                inspection.judgements().stream()
                        .map(one -> new Judgement(
                                Addressee.AUTHORITY,
                                coded(Area.class, one.area()),
                                one.heading(),
                                coded(Grade.class, one.grade())))
                        .toList(),
                List.of(),
                IntStream.range(0, inspection.recommendations().size())
                        .mapToObj(i -> new ReadRecommendation(
                                Addressee.AUTHORITY,
                                i + 1,
                                inspection.recommendations().get(i).text(),
                                inspection.recommendations().get(i).immediate()))
                        .toList(),
                IntStream.range(0, inspection.paragraphs().size())
                        .mapToObj(i -> new ReadParagraph(
                                i + 1,
                                inspection.paragraphs().get(i).section(),
                                inspection.paragraphs().get(i).text()))
                        .toList());
    }

    private static <E extends Enum<E>> E coded(Class<E> type, String code) {
        return Codes.find(type, code).orElseThrow(() -> new IllegalArgumentException("Unknown: " + code));
    }
}

package org.plumbline.children.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.children.ExtractId;
import org.plumbline.children.ExtractRow;
import org.plumbline.children.extract.Extracts;
import org.plumbline.children.extract.Extracts.ProblemRow;
import org.plumbline.children.extract.Undoings;
import org.plumbline.children.names.Spellings;
import org.plumbline.trail.Subject;
import org.plumbline.trail.Trail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads extracts for the pages; seeing an extract's problems is on the trail, since they name children. */
@Service
class ReadingExtracts {
    private final Extracts extracts;
    private final Uploads uploads;
    private final Undoings undoings;
    private final Spellings spellings;
    private final Trail trail;

    ReadingExtracts(Extracts extracts, Uploads uploads, Undoings undoings, Spellings spellings, Trail trail) {
        this.extracts = extracts;
        this.uploads = uploads;
        this.undoings = undoings;
        this.spellings = spellings;
        this.trail = trail;
    }

    /** Everything the list shows. */
    record All(List<ExtractRow> extracts, List<UploadRow> waiting, int spellings) {}

    /** An extract with its problems: how many of each kind, and those of one kind. */
    record One(ExtractRow extract, Map<String, Integer> countByCode, List<ProblemRow> listed) {}

    @Transactional(readOnly = true)
    public All listAll(boolean withSpellings) {
        return new All(
                extracts.listAll(),
                uploads.listOpen(),
                withSpellings ? spellings.listAlike().size() : 0);
    }

    @Transactional
    public Optional<One> read(ExtractId extract, String kind, long after) {
        return extracts.find(extract).map(row -> {
            List<ProblemRow> listed = kind.isEmpty()
                    ? List.of()
                    : extracts.listProblems(extract, kind, after, ExtractPage.PROBLEMS_ON_A_PAGE + 1);
            if (!listed.isEmpty()) {
                trail.seen(
                        "extract-problems-seen",
                        Subject.of("extract", extract.value()),
                        Map.of("kind", kind, "problems", listed.size()));
            }
            return new One(row, extracts.countProblems(extract), listed);
        });
    }

    @Transactional(readOnly = true)
    public Optional<UndoExtractPage> readConsequence(ExtractId extract) {
        return extracts.find(extract)
                .filter(ExtractRow::isTaken)
                .map(row -> UndoExtractPage.of(row, undoings.getConsequence(extract)));
    }
}

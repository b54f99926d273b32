package org.plumbline.children.cin;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingCalendar;
import org.plumbline.children.returns.CaseIdText;
import org.plumbline.children.returns.DayText;
import org.plumbline.children.returns.FieldChecks;
import org.plumbline.children.returns.Place;
import org.plumbline.children.returns.ReturnAsked;
import org.plumbline.children.returns.ReturnKind;
import org.plumbline.children.returns.ReturnProblemKind;
import org.plumbline.children.returns.ReturnProblems;
import org.plumbline.children.returns.ReturnReading;
import org.plumbline.children.returns.ReturnTable;
import org.plumbline.children.returns.TextFile;
import org.plumbline.children.returns.XmlFile;
import org.plumbline.children.returns.Years;

/** The reading of one or several messages of the census, of which nothing is kept but ids and counts. */
final class CensusReading {
    private static final String ROOT = "Message";

    private final ReturnAsked asked;
    private final ReturnProblems problems = new ReturnProblems();
    private final FieldChecks checks;
    private final WorkingCalendar calendar = WorkingCalendar.englandAndWales();
    private final Map<ReturnTable, Integer> counts = new LinkedHashMap<>();
    private final Map<String, Seen> children = new HashMap<>();
    private final Map<String, String> pupils = new HashMap<>();
    private String authority = "";
    private String authorityFile = "";
    private @Nullable LocalDate reference;
    private int year;

    CensusReading(ReturnAsked asked) {
        this.asked = asked;
        this.checks = new FieldChecks(problems, DayText.Way.ISO, asked.latest());
        BlockShape.counted().forEach(table -> counts.put(table, 0));
    }

    ReturnProblems problems() {
        return problems;
    }

    void read(TextFile file) throws IOException {
        String encoding = file.otherEncoding();
        if (encoding != null) {
            problems.ofFile(file.name(), ReturnProblemKind.ENCODING_OTHER, encoding);
        }
        try (XmlFile xml = new XmlFile(file)) {
            if (!xml.next() || !xml.name().equals(ROOT)) {
                problems.ofFile(file.name(), ReturnProblemKind.ROOT_WRONG, xml.name());
                return;
            }
            if (!xml.namespace().isEmpty()) {
                problems.ofFile(file.name(), ReturnProblemKind.NAMESPACE_WRONG, xml.namespace());
            }
            if (readMessage(file.name(), xml) == 0) {
                problems.ofFile(file.name(), ReturnProblemKind.NO_CHILDREN);
            }
        }
    }

    /** Reads the header and all children; answers how many there are. */
    private int readMessage(String file, XmlFile xml) throws IOException {
        int found = 0;
        CensusHeader header = new CensusHeader();
        BlockParser parser = null;
        ChildRules rules = null;
        while (xml.next()) {
            if (!xml.isStart()) {
                header.take(xml.name(), xml.text());
            } else if (xml.name().equals("Child")) {
                if (parser == null || rules == null) {
                    takeHeader(file, header);
                    int yearNow = year == 0 ? Years.yearOf(asked.latest()) : year;
                    parser = new BlockParser(file, xml, checks, problems, counts, yearNow);
                    rules = new ChildRules(file, problems, calendar, lastDay());
                }
                takeChild(file, parser.parse(BlockShape.named("Child")), rules);
                found++;
            }
        }
        return found;
    }

    private void takeHeader(String file, CensusHeader header) {
        if (!header.collection().isEmpty() && !header.collection().equalsIgnoreCase("CIN")) {
            problems.ofFile(file, ReturnProblemKind.COLLECTION_WRONG, header.collection());
        }
        Place place = new Place(file, "Header", 0);
        if (!header.authority().matches("[0-9]{3}")) {
            problems.add(
                    place, "LEA", ReturnProblemKind.PATTERN_WRONG, header.authority(), "the authority's three digits");
        } else if (!authority.isEmpty() && !authority.equals(header.authority())) {
            problems.add(
                    place, "LEA", ReturnProblemKind.AUTHORITY_DIFFERS, header.authority(), authorityFile, authority);
        } else {
            authority = header.authority();
            authorityFile = file;
        }
        reference = header.reference() == null ? reference : header.reference();
        year = header.year() == 0 ? year : header.year();
        checks.until(lastDay());
    }

    /** The last day on which anything in the census can have happened. */
    private LocalDate lastDay() {
        return asked.asAt() == null && reference != null && reference.isBefore(asked.today())
                ? reference
                : asked.latest();
    }

    private void takeChild(String file, Block record, ChildRules rules) {
        String child = "";
        for (Block identifiers : record.blocks("ChildIdentifiers")) {
            child = identifiers.value("LAchildID");
            Place place = new Place(file, "Child", identifiers.line());
            if (child.isEmpty()) {
                problems.add(place, "LAchildID", ReturnProblemKind.ID_MISSING, "LAchildID");
            } else {
                takeIds(place, child, identifiers.value("UPN"));
            }
        }
        rules.check(child.isEmpty() ? "without an id" : child, record);
    }

    private void takeIds(Place place, String child, String pupil) {
        Seen first = children.putIfAbsent(CaseIdText.withoutLeadingZeros(child), new Seen(child, place.row()));
        if (first != null && first.child().equals(child)) {
            problems.add(place, "LAchildID", ReturnProblemKind.CHILD_TWICE, child, Integer.toString(first.line()));
        } else if (first != null) {
            problems.add(place, "LAchildID", ReturnProblemKind.IDS_ALIKE, first.child(), child);
        }
        if (!pupil.isEmpty()) {
            String other = pupils.putIfAbsent(pupil, child);
            if (other != null && !other.equals(child)) {
                problems.add(place, "UPN", ReturnProblemKind.UPN_TWICE, child, other);
            }
        }
    }

    ReturnReading finish(List<String> names) {
        LocalDate asAt = asked.asAt() == null ? proposed() : asked.asAt();
        String file = names.size() == 1 ? names.getFirst() : "";
        if (asAt != null && asAt.isAfter(asked.today())) {
            problems.ofFile(file, ReturnProblemKind.AS_AT_IN_FUTURE, DayText.shown(asAt));
        } else if (asAt == null && !children.isEmpty()) {
            problems.ofFile(file, ReturnProblemKind.AS_AT_UNKNOWN);
        }
        int judged = year == 0 && asAt != null ? Years.yearOf(asAt) : year;
        if (judged != 0) {
            checks.judge(judged);
        }
        counts.values().removeIf(count -> count == 0);
        return new ReturnReading(ReturnKind.CIN_CENSUS, names, asAt, counts, children.size(), problems.all());
    }

    /** The reference date once it has come; before that, the latest day in the data. */
    private @Nullable LocalDate proposed() {
        return reference != null && !reference.isAfter(asked.today()) ? reference : checks.latestSeen();
    }

    /** A child as first seen. */
    private record Seen(String child, int line) {}
}

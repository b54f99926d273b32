package org.plumbline.children.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.returns.DayText;
import org.plumbline.children.returns.FieldChecks;
import org.plumbline.children.returns.Place;
import org.plumbline.children.returns.ReturnAsked;
import org.plumbline.children.returns.ReturnKind;
import org.plumbline.children.returns.ReturnProblemKind;
import org.plumbline.children.returns.ReturnProblems;
import org.plumbline.children.returns.ReturnReading;
import org.plumbline.children.returns.ReturnTable;
import org.plumbline.children.returns.Years;

/** The reading of one set as it goes on: its files, and what is checked when the last has been read. */
final class SetReading {
    private final ReturnAsked asked;
    private final ReturnProblems problems = new ReturnProblems();
    private final FieldChecks checks;
    private final ChildrenSeen children = new ChildrenSeen(problems);
    private final EpisodeHistory history = new EpisodeHistory(problems);
    private final Map<SetTable, TableRows> tables = new LinkedHashMap<>();
    private final Map<SetTable, String> files = new LinkedHashMap<>();
    private @Nullable LocalDate latestEpisodeDay;

    SetReading(ReturnAsked asked) {
        this.asked = asked;
        this.checks = new FieldChecks(problems, DayText.Way.DAY_FIRST, asked.latest());
    }

    ReturnProblems problems() {
        return problems;
    }

    FieldChecks checks() {
        return checks;
    }

    ChildrenSeen children() {
        return children;
    }

    EpisodeHistory history() {
        return history;
    }

    /** Begins a file's table; null, with the problem reported, when another file had it already. */
    @Nullable
    TableRows begin(SetTable table, String file) {
        String before = files.putIfAbsent(table, file);
        if (before != null && !before.equals(file)) {
            problems.ofFile(file, ReturnProblemKind.TABLE_TWICE, before, table.title());
            return null;
        }
        return tables.computeIfAbsent(table, _ -> {
            checks.datedField(new Place(file, table.title(), 0), table.title(), table.years());
            return new TableRows(table, file, this);
        });
    }

    void episodeDay(@Nullable LocalDate on) {
        if (on != null && !on.isAfter(asked.latest()) && (latestEpisodeDay == null || on.isAfter(latestEpisodeDay))) {
            latestEpisodeDay = on;
        }
    }

    ReturnReading finish(List<String> names) {
        LocalDate asAt = asked.asAt() == null ? proposed() : asked.asAt();
        String file = names.size() == 1 ? names.getFirst() : "";
        if (asAt != null && asAt.isAfter(asked.today())) {
            problems.ofFile(file, ReturnProblemKind.AS_AT_IN_FUTURE, DayText.shown(asAt));
        } else if (asAt == null && children.count() > 0) {
            problems.ofFile(file, ReturnProblemKind.AS_AT_UNKNOWN);
        }
        children.compare();
        history.check(children);
        if (asAt != null) {
            checks.judge(Years.yearOf(asAt));
            if (!tables.isEmpty()) {
                reportMissing(file, Years.yearOf(asAt));
            }
        }
        return new ReturnReading(ReturnKind.SSDA903, names, asAt, counts(), children.count(), problems.all());
    }

    /** A set is of the last day on which an episode began or ended; without episodes, of the last day it names. */
    private @Nullable LocalDate proposed() {
        return latestEpisodeDay == null ? checks.latestSeen() : latestEpisodeDay;
    }

    private Map<ReturnTable, Integer> counts() {
        Map<ReturnTable, Integer> counts = new LinkedHashMap<>();
        for (SetTable table : SetTable.all()) {
            TableRows rows = tables.get(table);
            if (rows != null) {
                counts.put(table.table(), rows.rows());
            }
        }
        return counts;
    }

    /** Without Header or Episodes little can be checked; the other files may have nothing to say. */
    private void reportMissing(String file, int year) {
        List<SetTable> missing = new ArrayList<>(SetTable.all());
        missing.removeAll(tables.keySet());
        for (SetTable table : missing) {
            boolean core = table.key().equals("header") || table.key().equals("episodes");
            if (table.years().include(year)) {
                ReturnProblemKind kind = core ? ReturnProblemKind.TABLE_MISSING : ReturnProblemKind.OTHER_TABLE_MISSING;
                problems.ofFile(file, kind, table.title());
            }
        }
    }
}

package org.plumbline.children.ssda903;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.children.returns.Field;
import org.plumbline.children.returns.Place;
import org.plumbline.children.returns.ReturnProblemKind;
import org.plumbline.children.returns.TextFile;
import org.plumbline.children.returns.XmlFile;

/**
 * The XML form of the return: for each child a header, in it the elements that the CSV set holds in files of their own,
 * and the episodes. Which file an element's values belong to is told by their names, as with headings.
 */
final class XmlSet {
    static final String ROOT = "EXPSSDA903";
    private static final String ONE_CHILD = "CHILD";

    /** Says that the child is or was an unaccompanied asylum seeker; the CSV set has a file for it instead. */
    private static final String ASYLUM = "UASC";

    private final TextFile file;
    private final SetReading reading;
    private final Set<String> reportedUnknown = new HashSet<>();
    private int children;

    XmlSet(TextFile file, SetReading reading) {
        this.file = file;
        this.reading = reading;
    }

    /** Reads the whole file; what cannot be read is reported. */
    void read() throws IOException {
        String encoding = file.otherEncoding();
        if (encoding != null) {
            reading.problems().ofFile(file.name(), ReturnProblemKind.ENCODING_OTHER, encoding);
        }
        try (XmlFile xml = new XmlFile(file)) {
            while (xml.next()) {
                if (xml.isStart() && xml.depth() == 1) {
                    reportNamespace(xml);
                } else if (xml.isStart() && xml.name().equals(ONE_CHILD)) {
                    readChild(xml);
                }
            }
        }
        if (children == 0) {
            reading.problems().ofFile(file.name(), ReturnProblemKind.NO_CHILDREN);
        }
    }

    private void reportNamespace(XmlFile xml) {
        if (!xml.namespace().isEmpty()) {
            reading.problems().ofFile(file.name(), ReturnProblemKind.NAMESPACE_WRONG, xml.namespace());
        }
    }

    /** Gathers a child's elements; values right under the child or its header are the child's own. */
    private void readChild(XmlFile xml) throws IOException {
        children++;
        int outside = xml.depth() - 1;
        Group own = new Group(xml.line());
        List<Group> groups = new ArrayList<>();
        List<Group> open = new ArrayList<>(List.of(own));
        boolean leaf = false;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart()) {
                if (leaf) {
                    open.getLast().values.remove(open.getLast().last);
                    Group group = open.getLast().last.equals("HEADER") ? own : new Group(xml.line());
                    if (group != own) {
                        groups.add(group);
                    }
                    open.add(group);
                }
                open.getLast().begin(SetTable.plain(xml.name()));
                leaf = true;
            } else if (leaf) {
                open.getLast().end(xml.text());
                leaf = false;
            } else {
                open.removeLast();
            }
        }
        take(own, groups);
    }

    private void take(Group own, List<Group> groups) {
        hand(SetTable.named("header"), own, own);
        if ("1".equals(own.values.get(ASYLUM)) || own.has("DUC")) {
            hand(SetTable.named("uasc"), own, own);
        }
        if (own.has("IN_TOUCH")) {
            hand(SetTable.named("oc3"), own, own);
        }
        if (own.has("DATE_INT")) {
            hand(SetTable.named("ad1"), own, own);
        }
        for (Group group : groups) {
            SetTable table = SetTable.mostLike(group.values.keySet());
            if (table != null) {
                hand(table, group, own);
            }
            reportUnknown(group, table);
        }
    }

    private void hand(SetTable table, Group group, Group own) {
        TableRows rows = reading.begin(table, file.name());
        if (rows == null) {
            return;
        }
        String[] values = new String[table.fields().size()];
        for (int i = 0; i < values.length; i++) {
            Field field = table.fields().get(i);
            String value = group.values.get(field.name());
            boolean shared =
                    Set.of(SetTable.CHILD, SetTable.BIRTH, SetTable.SEX).contains(field.name());
            values[i] =
                    value == null && shared ? own.values.getOrDefault(field.name(), "") : value == null ? "" : value;
        }
        rows.take(group.line, values);
    }

    private void reportUnknown(Group group, @Nullable SetTable table) {
        for (String name : group.values.keySet()) {
            if ((table == null || table.position(name) < 0) && reportedUnknown.add(name)) {
                String title = table == null ? ROOT : table.title();
                Place place = new Place(file.name(), table == null ? "" : title, group.line);
                reading.problems().add(place, name, ReturnProblemKind.COLUMN_UNKNOWN, name, title);
            }
        }
    }

    /** The values that stand together in one element. */
    private static final class Group {
        private final int line;
        private final Map<String, String> values = new LinkedHashMap<>();
        private String last = "";

        Group(int line) {
            this.line = line;
        }

        void begin(String name) {
            last = name;
            values.putIfAbsent(name, "");
        }

        void end(String value) {
            if (values.getOrDefault(last, "").isEmpty()) {
                values.put(last, value);
            }
        }

        boolean has(String name) {
            return !values.getOrDefault(name, "").isEmpty();
        }
    }
}

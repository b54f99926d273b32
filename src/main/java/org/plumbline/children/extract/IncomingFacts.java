package org.plumbline.children.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.plumbline.children.FactKind;
import org.plumbline.children.annexa.ListRow;

/** Takes the rows of an extract as they are read: writes their facts on at once, keeps what standings depend on. */
final class IncomingFacts implements AutoCloseable {
    private final CopyLines lines;
    private final Map<String, ChildRows> children = new HashMap<>();

    IncomingFacts(CopyLines lines) {
        this.lines = lines;
    }

    void take(ListRow row) {
        if (!row.list().isAboutChildren()) {
            return;
        }
        ChildRows child = children.computeIfAbsent(row.id(), _ -> new ChildRows());
        child.add(row);
        for (NewFact fact : RowFacts.of(row)) {
            if (fact.kind() != FactKind.PERSON || child.isNewOfPerson(fact, row.list())) {
                write(row, fact);
            }
        }
    }

    private void write(ListRow row, NewFact fact) {
        lines.field(row.id())
                .field(fact.kind().key())
                .field(fact.key())
                .field(fact.happenedOn())
                .field(fact.untilOn())
                .field(fact.attributes())
                .bytes(fact.contentHash())
                .field(row.list().number())
                .field(row.sheet())
                .field(row.row())
                .end();
    }

    /** Every child met, by the case system's id. */
    Map<String, ChildRows> children() {
        return children;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}

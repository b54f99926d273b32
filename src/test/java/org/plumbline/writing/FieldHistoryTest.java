package org.plumbline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.writing.FieldHistory.Append;
import org.plumbline.writing.FieldHistory.Decision;
import org.plumbline.writing.FieldHistory.Unchanged;
import org.plumbline.writing.FieldHistory.UnknownBase;
import org.plumbline.writing.FieldHistory.Written;

class FieldHistoryTest {
    private final List<Written> written = new ArrayList<>();

    @Test
    void theFirstTextIsCurrent() {
        save("one", 0);

        assertThat(current()).isEqualTo("one");
        assertThat(history().beside()).isEmpty();
    }

    @Test
    void aTextBasedOnTheCurrentOneReplacesIt() {
        save("one", 0);
        save("two", 1);

        assertThat(current()).isEqualTo("two");
        assertThat(history().beside()).isEmpty();
    }

    @Test
    void aTextBasedOnAnOlderOneStandsBesideIt() {
        save("one", 0);
        save("mine", 1);
        save("theirs", 1);

        assertThat(current()).isEqualTo("mine");
        assertThat(beside()).containsExactly("theirs");
    }

    @Test
    void goingOnBesideKeepsOneTextBeside() {
        save("one", 0);
        save("mine", 1);
        save("theirs", 1);
        save("theirs, longer", 3);

        assertThat(current()).isEqualTo("mine");
        assertThat(beside()).containsExactly("theirs, longer");
    }

    @Test
    void goingOnWithTheCurrentTextDoesNotSettleAnything() {
        save("one", 0);
        save("mine", 1);
        save("theirs", 1);
        save("mine, longer", 2);
        save("mine, longest", 4);

        assertThat(current()).isEqualTo("mine, longest");
        assertThat(beside()).containsExactly("theirs");
    }

    @Test
    void choosingSettlesIt() {
        save("one", 0);
        save("mine", 1);
        save("theirs", 1);
        choose("both", 3);

        assertThat(current()).isEqualTo("both");
        assertThat(history().beside()).isEmpty();
        assertThat(written).extracting(Written::value).containsExactly("one", "mine", "theirs", "both");
    }

    @Test
    void choosingDoesNotSettleATextTheChooserDidNotSee() {
        save("one", 0);
        save("mine", 1);
        save("theirs", 1);
        save("a third", 1);
        choose("mine", 3);

        assertThat(beside()).containsExactly("a third");
    }

    @Test
    void choosingOverATextTheChooserDidNotSeeSettlesNothing() {
        save("one", 0);
        save("mine", 1);
        save("theirs", 1);
        save("mine, longer", 2);
        choose("theirs", 3);

        assertThat(current()).isEqualTo("mine, longer");
        assertThat(beside()).containsExactly("theirs");
    }

    @Test
    void whatWasNotChangedIsNotSaved() {
        save("one", 0);
        save("two", 1);

        assertThat(history().save("two", 1)).isEqualTo(new Unchanged(2));
        assertThat(history().save("one", 1)).isEqualTo(new Unchanged(2));
    }

    @Test
    void clearingATextThatSomebodyWentOnWithIsAConflictToo() {
        save("one", 0);
        save("one and more", 1);
        save("", 1);

        assertThat(current()).isEqualTo("one and more");
        assertThat(beside()).containsExactly("");
    }

    @Test
    void twoPeopleWritingTheSameDoNotConflict() {
        save("one", 0);
        save("same", 1);
        save("theirs", 1);
        save("theirs", 2);

        assertThat(beside()).isEmpty();
    }

    @Test
    void aVersionThatIsNotThereIsNoBase() {
        assertThat(history().save("one", 7)).isEqualTo(new UnknownBase());
        assertThat(history().save("one", -1)).isEqualTo(new UnknownBase());
    }

    private void save(String value, int base) {
        keep(history().save(value, base));
    }

    private void choose(String value, int seen) {
        keep(history().choose(value, seen));
    }

    private void keep(Decision decision) {
        if (decision instanceof Append(Written it)) {
            written.add(it);
        }
    }

    private FieldHistory history() {
        return new FieldHistory(written);
    }

    private String current() {
        return history().current().orElseThrow().value();
    }

    private List<String> beside() {
        return history().beside().stream().map(Written::value).toList();
    }
}

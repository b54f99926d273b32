package org.plumbline.inspection.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.plumbline.inspection.kept.Codes;
import org.plumbline.inspection.kept.ReportContent;
import org.plumbline.inspection.reading.Addressee;
import org.plumbline.inspection.reading.Doubt;
import org.plumbline.page.Choice;
import org.plumbline.page.Form;
import org.plumbline.page.FormErrors;
import org.plumbline.page.Select;

/**
 * A part of a draft that is a list: how it stands in the content and in a form. Fields of a form are named for what they hold
 * and the number of their row: {@code text-3}.
 */
interface Part<T> {
    /** In the address: {@code recommendations}. */
    String code();

    String title();

    /** What can be done on the page. */
    String lead();

    Doubt.Part doubts();

    /** What one row is called ("Recommendation"). */
    String rowName();

    /** Two rows can become one. */
    boolean canJoin();

    List<T> itemsOf(ReportContent content);

    ReportContent with(ReportContent content, List<T> items);

    /** The fields of a row that says this. */
    Map<String, String> fields(int row, T item);

    /** The row as the form shows it, without its buttons. */
    PartRow row(int row, Form form, FormErrors errors);

    /** What was typed into the row: nothing where it is blank, several where an empty line parts it. */
    List<T> read(int row, Form form, FormErrors errors);

    T join(T first, T second);

    /** One item in a line, for a page that shows what somebody else made of it. */
    String inWords(T item);

    /** Whom a row is about. */
    static Select body(int row, Form form) {
        return Select.of(
                        "body-" + row,
                        "About",
                        Arrays.stream(Addressee.values())
                                .map(body -> Choice.of(body.code(), body.label()))
                                .toList())
                .chosen(form.text("body-" + row, Addressee.AUTHORITY.code()));
    }

    /** Whom the row is about, as chosen. */
    static Addressee bodyOf(int row, Form form) {
        return Codes.find(Addressee.class, form.text("body-" + row)).orElse(Addressee.AUTHORITY);
    }
}

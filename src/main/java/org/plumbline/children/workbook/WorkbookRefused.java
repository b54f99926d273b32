package org.plumbline.children.workbook;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A workbook that cannot or must not be read, with the reason. Thrown from the middle of a stream of cells, where no
 * outcome could be returned; the caller turns it into one at once.
 */
public final class WorkbookRefused extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why a workbook is refused, in the words for the person who sent it. */
    public enum Reason {
        NOT_A_WORKBOOK("This is not an Excel workbook. Expected an .xlsx file: open the extract in Excel and use"
                + " Save As, Excel Workbook (.xlsx)."),
        PASSWORD_PROTECTED("The workbook is protected by a password. Open it in Excel, remove the password under File,"
                + " Info, Protect Workbook, and save it again."),
        OLD_FORMAT("The workbook is in the old .xls format. Open it in Excel and use Save As, Excel Workbook (.xlsx)."),
        BINARY_FORMAT("The workbook is in the binary .xlsb format. Open it in Excel and use Save As, Excel Workbook"
                + " (.xlsx)."),
        TOO_LARGE("The file is larger than any extract should be. Check that it is the Annex A workbook, without"
                + " pictures or other sheets."),
        UNPACKS_TOO_LARGE("The file unpacks to far more than it should, as files made to exhaust a computer do. Open"
                + " it in Excel, copy the lists into a new workbook and save that."),
        TOO_MANY_EMPTY_ROWS("A sheet has a very large number of empty rows. Delete the rows below the last child and"
                + " save the workbook again."),
        TOO_MANY_SHEETS("The workbook has more sheets than any extract should. Keep the eleven lists and remove the"
                + " others."),
        UNSAFE_XML("The workbook holds a document type or external entities, which no spreadsheet program writes. It"
                + " was not read further. Export it again from the case system."),
        DAMAGED("The workbook is damaged or incomplete. Send it again, or open it in Excel, let it repair the file,"
                + " and save it.");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        public String message() {
            return message;
        }
    }

    private final Reason reason;

    WorkbookRefused(Reason reason) {
        this(reason, null);
    }

    WorkbookRefused(Reason reason, @Nullable Throwable cause) {
        super(reason.message(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

package org.plumbline.children;

/** Where extracts stand in the application. */
public final class ExtractLinks {
    /** The list of extracts. */
    public static final String LIST = "/extracts";

    /** Where a workbook is sent from. */
    public static final String NEW = LIST + "/new";

    /** Names that may be two spellings of one worker. */
    public static final String SPELLINGS = LIST + "/spellings";

    private ExtractLinks() {}

    /** What an extract held. */
    public static String extract(ExtractId extract) {
        return LIST + "/" + extract.value();
    }

    /** The page on which somebody decides to undo an extract. */
    public static String undo(ExtractId extract) {
        return extract(extract) + "/undo";
    }

    /** A workbook on its way in. */
    public static String upload(long upload) {
        return LIST + "/uploads/" + upload;
    }
}

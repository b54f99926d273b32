package org.plumbline.home;

/** The answer when nothing, or nothing within reach, has the reference. */
record SearchPage(String heading, String words) {

    static SearchPage asked() {
        return new SearchPage("Search", "Type a whole reference into the search box at the top of the page.");
    }

    static SearchPage nothing(String typed) {
        return new SearchPage(
                "Nothing found for “" + typed + "”",
                "Nothing has exactly this reference, or it is not yours to see. Search takes whole references only.");
    }
}

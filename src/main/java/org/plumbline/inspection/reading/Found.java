package org.plumbline.inspection.reading;

/**
 * A grade found in one place of a report.
 *
 * @param place what the place is, in the middle of a sentence
 * @param heading the words it was found under
 */
record Found(Place place, Area area, String heading, Grade grade) {
    /** The independent places in which a report says its judgements, in the order in which somebody reads them. */
    enum Place {
        CONCLUSION("the sentence above the table"),
        TABLE_AS_PRINTED("the table of judgements, as it is laid out"),
        TABLE_AS_WRITTEN("the table of judgements, in the order of its text"),
        SECTION("the heading of its section");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}

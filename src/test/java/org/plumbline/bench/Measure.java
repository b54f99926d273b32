package org.plumbline.bench;

import java.util.List;

/** One thing that is measured. */
interface Measure {
    /** Its name on the command line. */
    String name();

    /** What is done, in one sentence, printed before it is done. */
    String description();

    /** Does it. */
    List<Figure> take(Workplace workplace) throws Exception;
}

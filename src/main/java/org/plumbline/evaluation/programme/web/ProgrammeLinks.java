package org.plumbline.evaluation.programme.web;

import org.plumbline.evaluation.programme.ProgrammeId;

/** The addresses of the pages of programmes. */
final class ProgrammeLinks {
    static final String LIST = "/programmes";
    static final String NEW = LIST + "/new";

    private ProgrammeLinks() {}

    static String listAfter(ProgrammeId last) {
        return LIST + "?after=" + last.value();
    }

    static String programme(ProgrammeId id) {
        return LIST + "/" + id.value();
    }

    /** Where a draw is begun (by post). */
    static String draws(ProgrammeId id) {
        return programme(id) + "/draws";
    }

    /** What a draw would be made from, and the button that begins it. */
    static String newDraw(ProgrammeId id) {
        return draws(id) + "/new";
    }

    static String allocation(ProgrammeId id, int draw) {
        return draws(id) + "/" + draw + "/allocation";
    }

    static String replacement(ProgrammeId id, int draw, int position) {
        return draws(id) + "/" + draw + "/children/" + position + "/replacement";
    }
}

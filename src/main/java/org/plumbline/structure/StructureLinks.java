package org.plumbline.structure;

import org.plumbline.authority.ResponsibilityKind;
import org.plumbline.authority.ServiceAreaId;
import org.plumbline.authority.TeamId;
import org.plumbline.authority.WorkerId;

/** The addresses of the pages of the structure. */
final class StructureLinks {
    static final String STRUCTURE = "/structure";
    static final String NEW_AREA = STRUCTURE + "/areas/new";
    static final String WORKERS = STRUCTURE + "/workers";
    static final String NEW_WORKER = WORKERS + "/new";
    static final String IMPORT = STRUCTURE + "/import";

    private StructureLinks() {}

    static String team(TeamId team) {
        return STRUCTURE + "/teams/" + team.value();
    }

    static String area(ServiceAreaId area) {
        return STRUCTURE + "/areas/" + area.value();
    }

    static String worker(WorkerId worker) {
        return WORKERS + "/" + worker.value();
    }

    static String contact(WorkerId worker) {
        return worker(worker) + "/contact";
    }

    static String newAbsence(WorkerId worker) {
        return worker(worker) + "/absences/new";
    }

    static String newResponsibility(ResponsibilityKind kind, long subject) {
        return STRUCTURE + "/responsibilities/new?kind=" + kind.code() + "&subject=" + subject;
    }

    static String endResponsibility(long responsibility) {
        return STRUCTURE + "/responsibilities/" + responsibility + "/end";
    }
}

package org.plumbline.demo.county;

/** What somebody does in the county's service. */
public enum Position {
    DIRECTOR,
    HEAD_OF_SERVICE,
    SERVICE_MANAGER,
    TEAM_MANAGER,
    ASSISTANT_TEAM_MANAGER,
    /** Holds cases: a social worker, or a personal adviser for care leavers. */
    CASE_WORKER,
    /** Chairs child protection conferences and reviews children in care (an independent reviewing officer). */
    REVIEWING_OFFICER,
    QUALITY_LEAD,
    AUDITOR
}

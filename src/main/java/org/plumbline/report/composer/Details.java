package org.plumbline.report.composer;

import java.time.LocalDate;

/**
 * What stands at the head of a report.
 *
 * @param cabinetMember who signs as Cabinet Member; empty where nobody does
 */
public record Details(
        String title,
        LocalDate meetingOn,
        String author,
        String contactOfficer,
        String contactEmail,
        String cabinetMember) {}

package org.plumbline.access;

import java.util.Locale;

/** What somebody is in the service. A person may be several; what a role may do stands in the permission matrix. */
public enum Role {
    /** Holds cases; sees what was evaluated of the own ones. */
    SOCIAL_WORKER("Social worker", Sight.OWN),
    /** Manages a team, or assists or deputises in managing it. */
    TEAM_MANAGER("Team manager", Sight.TEAMS),
    /** Manages team managers. */
    SERVICE_MANAGER("Service manager", Sight.TEAMS),
    /** Heads a service area. */
    HEAD_OF_SERVICE("Head of service", Sight.TEAMS),
    /** Evaluates practice; sees the evaluations allocated to them. */
    AUDITOR("Auditor", Sight.OWN),
    /** The Principal Social Worker or quality assurance lead. */
    QUALITY_LEAD("Principal Social Worker or QA lead", Sight.EVERYTHING),
    /** Independent Reviewing Officer or child protection conference chair. */
    REVIEWING_OFFICER("Reviewing officer or conference chair", Sight.OWN),
    /** Legal and court progression. */
    LEGAL("Legal and court progression", Sight.OWN),
    /** The Director of Children's Services. */
    DIRECTOR("Director", Sight.EVERYTHING),
    /** Keeps the improvement plan: its words, its versions and the answers of those who lead its actions. */
    PLAN_OFFICER("Improvement plan officer", Sight.FIGURES),
    /** The lead member or another Cabinet member. */
    LEAD_MEMBER("Lead member", Sight.FIGURES),
    /** A member of the Improvement Board, or its adviser. */
    BOARD_MEMBER("Improvement Board member", Sight.FIGURES),
    /** An inspector with access for a time, logged. */
    INSPECTOR("Inspector", Sight.EVERYTHING),
    /** Democratic services, who publish reports. */
    DEMOCRATIC_SERVICES("Democratic services", Sight.FIGURES),
    /** Keeps the system running; sees no case narrative. */
    ADMINISTRATOR("System administrator", Sight.FIGURES);

    private final String label;
    private final Sight sight;

    Role(String label, Sight sight) {
        this.label = label;
        this.sight = sight;
    }

    /** The role in the users' words. */
    public String label() {
        return label;
    }

    Sight sight() {
        return sight;
    }

    /** As it stands in the database and in files: {@code head-of-service}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The role with this code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Role ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** How far a role sees into what concerns single children. */
    enum Sight {
        /** Figures only, no child and no worker. */
        FIGURES,
        /** Children they hold, review or evaluate. */
        OWN,
        /** Children of the teams they answer for. */
        TEAMS,
        /** Every child of the authority. */
        EVERYTHING
    }
}

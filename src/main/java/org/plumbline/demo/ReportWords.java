package org.plumbline.demo;

import java.util.Map;

/** What the demo's two reports say, by the heading of the section: words of its own about a fictional authority. */
final class ReportWords {
    private ReportWords() {}

    static final Map<String, String> SELECT_COMMITTEE = Map.of(
            "Purpose of Agenda Item",
            "This report (a) says what was completed of the first improvement plan and what that changed for children,"
                    + " and (b) brings the second phase of the plan to the committee.",
            "Background",
            """
            Inspectors judged the county's services for children to be in need of improvement. The service answered with a \
            plan of immediate work, so that there was firm ground to build on.

            The senior management team has worked together for a full year. It still finds examples of poor practice, and it \
            spends its time with the workers and managers who can change that.

            The first phase showed that some teams did not have the management capability to keep improvement going. That \
            is why the second phase begins with first-line managers.
            """,
            "Development Centre Programme",
            """
            Management oversight and decisions were the inspectors' first concern. Team managers and assistant team managers \
            therefore took part in a development centre: exercises close to their work, seen by two observers each.

            Each manager has a personal development plan. The Board sees the group as a whole, and nobody by name.
            """,
            "Children in Need Audit and Review",
            """
            Over twelve months [[evaluations-completed]] practice evaluations were completed, each from the record and in \
            conversation with the worker, to a judgement of practice and of the child's safety and well-being.

            What was found is taken up in supervision. [[actions-open]] actions are open; [[actions-verified]] have been \
            verified by somebody other than their owner.
            """,
            "Beyond Auditing",
            """
            The inspectors recommended that evaluation should join judgement with compliance:

            > Use a tool that measures improvement, impact and outcomes for children as well as compliance.

            Evaluators sit down with the worker while the work is going on, watch practice as well as read about it, and \
            come back to see whether what they found was put right.
            """,
            "Public Law Outline Review (court work)",
            """
            A thematic review of court work looked at:
            a. whether risk is recognised when it rises;
            b. whether managers decide in time;
            c. whether delay has a purpose for the child.

            Social workers, managers and lawyers took part. The Improvement Board follows its recommendations.
            """,
            "Placement at Home with Parents Arrangements",
            """
            [[children-placed-at-home]] children in care live at home with a parent under an order. The Care Planning, \
            Placement and Case Review (England) Regulations 2010 say how such arrangements are made and reviewed.

            Unannounced spot checks twice a year read the record and speak with the worker, the manager and the reviewing \
            officer. Where plans are not kept, the case is escalated and, if need be, goes back to court.
            """,
            "The improvement plan",
            """
            The second phase is attached. It carries on what was not finished, goes further where the first phase did not go \
            far enough, and adds what the service found out for itself. It is a live document under regular review.
            """);

    static final Map<String, String> HIGHLIGHTS = Map.of(
            "The headline",
            """
            Evaluations are done as planned, and more of what they ask for is verified. Practice still varies too much between \
            teams.

            The Board is asked to look at overdue actions ([[actions-overdue]]), and to hear from the two heads of service.
            """,
            "The quality of practice",
            "[[evaluations-completed]] evaluations were completed in twelve months. The table by team is for the Board"
                    + " alone.",
            "Actions from evaluations",
            "Actions open: [[actions-open]]. Waiting for somebody to verify them: [[actions-waiting]].",
            "The children",
            "The service works with [[children-in-need]] children in need; [[children-in-care]] are in care.",
            "What comes next",
            """
            Before the next meeting:
            - each head of service goes through every overdue action with the team manager;
            - the next spot checks of children placed at home are drawn.
            """);
}

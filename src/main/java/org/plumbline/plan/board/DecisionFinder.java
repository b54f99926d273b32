package org.plumbline.plan.board;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.home.ReferenceFinder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a decision, in the minutes of its meeting, by its reference. */
@Component
class DecisionFinder implements ReferenceFinder {
    private static final Pattern REFERENCE = Pattern.compile("(?i)BD-?(\\d{1,18})");

    private final Decisions decisions;
    private final BoardsInSight inSight;
    private final PermissionMatrix permissions;

    DecisionFinder(Decisions decisions, BoardsInSight inSight, PermissionMatrix permissions) {
        this.decisions = decisions;
        this.inSight = inSight;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        var matcher = REFERENCE.matcher(typed.strip());
        return matcher.matches() && permissions.allows(person.roles(), Permission.SEE_BOARDS)
                ? decisions
                        .find(Long.parseLong(matcher.group(1)))
                        .filter(decision ->
                                inSight.find(decision.meeting(), person).isPresent())
                        .map(BoardLinks::decision)
                : Optional.empty();
    }
}

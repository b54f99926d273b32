package org.plumbline.plan.board.challenge;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plumbline.access.Permission;
import org.plumbline.access.PermissionMatrix;
import org.plumbline.access.Reach;
import org.plumbline.access.SignedIn;
import org.plumbline.home.ReferenceFinder;
import org.plumbline.plan.board.BoardsInSight;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a board's question by its reference. */
@Component
class QuestionFinder implements ReferenceFinder {
    private static final Pattern REFERENCE = Pattern.compile("(?i)BQ-?(\\d{1,18})");

    private final Questions questions;
    private final BoardsInSight inSight;
    private final PermissionMatrix permissions;

    QuestionFinder(Questions questions, BoardsInSight inSight, PermissionMatrix permissions) {
        this.questions = questions;
        this.inSight = inSight;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> find(String typed, SignedIn person, Reach reach) {
        var matcher = REFERENCE.matcher(typed.strip());
        return matcher.matches() && permissions.allows(person.roles(), Permission.SEE_BOARDS)
                ? questions
                        .find(new QuestionId(Long.parseLong(matcher.group(1))))
                        .filter(question -> inSight.sees(question.board(), person))
                        .map(Question::id)
                        .map(ChallengeLinks::question)
                : Optional.empty();
    }
}

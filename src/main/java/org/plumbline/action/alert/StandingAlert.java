package org.plumbline.action.alert;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountId;
import org.plumbline.authority.WorkerId;
import org.plumbline.children.ChildId;

/** A row of {@link AlertLists#STANDING}, in plain values. */
record StandingAlert(
        long id,
        long childId,
        @Nullable Long sourceId,
        String worry,
        Instant raisedAt,
        long authorAccount,
        @Nullable Long authorWorker,
        String authorName,
        String status,
        Instant statusSinceAt,
        @Nullable Instant reachedAt,
        int version,
        String caseId,
        @Nullable String teamName) {

    ListedAlert listed() {
        AlertPerson author =
                new AlertPerson(new AccountId(authorAccount), authorWorker == null ? null : new WorkerId(authorWorker));
        AlertRow row = new AlertRow(
                new SafetyAlertId(id),
                new ChildId(childId),
                sourceId,
                worry,
                raisedAt,
                author,
                authorName,
                AlertStatus.ofCode(status),
                statusSinceAt,
                reachedAt,
                version);
        return new ListedAlert(row, caseId, teamName);
    }
}
